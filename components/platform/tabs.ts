import { browser } from './browser.ts';
import type { PageTerms } from './message.ts';
import { askFrame } from './messages.ts';
import { explainSilence, type Silence } from './page-silence.ts';
import { isExtensionGone } from './report-error.ts';

/** A tab, as far as the browser tells. */
export interface Tab {
  readonly id: number;
  /** Left out by Chromium where no extension may run. */
  readonly url?: string | undefined;
}

/** A term on the page of a tab, counted over all its frames. */
export interface TabTerm {
  readonly id: PageTerms['terms'][number]['id'];
  readonly count: number;
  /** The first frame it stands in. */
  readonly frameId: number;
}

/** What the page in a tab says of itself, or why it says nothing. */
export type TabPage =
  | {
      readonly kind: 'read';
      readonly tabId: number;
      readonly host: string;
      readonly terms: readonly TabTerm[];
    }
  | { readonly kind: 'silent'; readonly why: Silence };

/** The tab a reader is looking at. */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** A page that has just been loaded may be about to answer: after this long it is asked once more. */
const START_MS = 300;

/** Asks every frame of a tab what is marked in it, the page itself first. */
export async function readTab(tab: Tab, mayBeStarting = true): Promise<TabPage> {
  const frames = await findFrames(tab.id);
  const answers = await Promise.all(
    frames.map(async ({ frameId }) => ({ frameId, page: await loadPageTerms(tab.id, frameId) })),
  );
  const top = answers.find(({ frameId }) => frameId === 0)?.page;
  if (top) return { kind: 'read', tabId: tab.id, host: top.host, terms: countOverFrames(answers) };
  const isPdf = frames.some(({ type }) => type === 'application/pdf');
  if (mayBeStarting && frames.length > 0 && !isPdf) {
    await new Promise((resolve) => setTimeout(resolve, START_MS));
    return readTab(tab, false);
  }
  const facts = { isOpen: frames.length > 0, isPdf, mayBeFile: await hidesFiles() };
  return { kind: 'silent', why: explainSilence(tab.url, facts) };
}

/** Chromium tells no address of a file that it keeps from us. Firefox, known by what only it has, tells it. */
async function hidesFiles(): Promise<boolean> {
  return !('getBrowserInfo' in browser.runtime) && !(await browser.extension.isAllowedFileSchemeAccess());
}

interface Frame {
  readonly frameId: number;
  /** The kind of document in it. */
  readonly type: string;
}

/** The frames of a tab that the extension may run in; none where it may not run at all. */
export async function findFrames(tabId: number): Promise<Frame[]> {
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: () => document.contentType });
    return frames
      .map(({ frameId, result }) => ({ frameId, type: String(result) }))
      .sort((one, other) => one.frameId - other.frameId);
  } catch {
    // The browsers say it each in their own words, and there is nothing to mend: the reader is told.
    return [];
  }
}

function countOverFrames(answers: readonly { frameId: number; page: PageTerms | undefined }[]): TabTerm[] {
  const terms = new Map<string, TabTerm>();
  for (const { frameId, page } of answers) {
    for (const { id, count } of page?.terms ?? []) {
      const known = terms.get(id);
      terms.set(id, known ? { ...known, count: known.count + count } : { id, count, frameId });
    }
  }
  return [...terms.values()];
}

/** What one frame says; undefined where no content script answers. */
async function loadPageTerms(tabId: number, frameId = 0): Promise<PageTerms | undefined> {
  try {
    return await askFrame(tabId, frameId, { kind: 'page-terms' });
  } catch (error) {
    if (isExtensionGone(error)) return undefined;
    throw error;
  }
}

/** The host name of the page in a tab; undefined where no extension may run. */
export async function hostOf(tabId: number): Promise<string | undefined> {
  return (await loadPageTerms(tabId))?.host;
}
