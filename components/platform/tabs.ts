import { browser } from './browser.ts';
import type { PageTerms } from './message.ts';
import { askPage } from './messages.ts';
import { isExtensionGone } from './report-error.ts';

/** The tab a reader is looking at. */
export async function currentTab(): Promise<{ id: number } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id };
}

/** What the page in a tab says of itself; undefined where no extension may run. */
export async function loadPageTerms(tabId: number): Promise<PageTerms | undefined> {
  try {
    return await askPage(tabId, { kind: 'page-terms' });
  } catch (error) {
    if (isExtensionGone(error)) return undefined;
    throw error;
  }
}

/** The host name of the page in a tab; undefined where no extension may run. */
export async function hostOf(tabId: number): Promise<string | undefined> {
  return (await loadPageTerms(tabId))?.host;
}
