/**
 * `npm run bench:popup`: the real popup of the built extension, opened over an article as the toolbar button
 * opens it: until it can be typed into, how far anything moves while it fills, and from a key to its results.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Started, startChromium } from '../browsers/chromium.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { buildFolder } from '../browsers/launch.ts';
import { serveFolder } from '../browsers/serve.ts';

const ARTICLE = fileURLToPath(new URL('../sample-article', import.meta.url));
const OPENS = 30;
/** Until it has long been filled. */
const FILLED_MS = 600;
/** Chromium is slow to say whether there is an administrator until so long after its start. */
const SETTLED_MS = 4000;
const GOALS = { open: 150, key: 8, shift: 0 };
/** A page of ours with nothing to it but a line of text: what any popup takes here. */
const BARE = 'managed-schema.json';
const TYPED = ['calf pain at night', 'swolen ankles', 'blood clot in leg', 'why do my legs twitch'];

/** What a page of the extension may do. */
interface Api {
  readonly action: {
    openPopup(): Promise<void>;
    setPopup(to: { readonly popup: string }): Promise<void>;
  };
  readonly extension: { getViews(which: { type: 'popup' }): Window[] };
}
declare const chrome: Api;

interface Opening {
  /** From the press until it is painted, in ms; the search box has the focus by then. */
  readonly pressedMs: number;
  /** The same from where the browser begins to load it: what comes before is the browser's own. */
  readonly readyMs: number;
  /** Layout shift as browsers count it, over what was drawn before the list was filled. */
  readonly shift: number;
  readonly rows: number;
}

const started = await start();
const served = await serveFolder(ARTICLE);
try {
  await report(started, served.url);
} finally {
  await started.close();
  await served.close();
}

function start(): Promise<Started> {
  const path = findBrowser('chromium')?.path;
  if (!path) throw new Error('No Chromium is installed on this machine.');
  return startChromium({ path, extension: buildFolder('chromium'), headless: true });
}

async function report({ context, extensionUrl }: Started, url: string): Promise<void> {
  const opener = await context.newPage();
  await opener.goto(`${extensionUrl}updates.html`);
  const article = await context.newPage();
  await article.goto(url);
  await article.waitForTimeout(SETTLED_MS);
  const openMany = async (popup: string) => {
    await opener.evaluate((to) => chrome.action.setPopup({ popup: to }), popup);
    const openings: Opening[] = [];
    for (let open = 0; open < OPENS; open++) openings.push(await openPopup(opener, article));
    return openings;
  };
  const bare = await openMany(BARE);
  const openings = await openMany('popup.html');
  const keys = await typeInPopup(opener, article);
  console.table({
    'ready to type, ms': { ...spread(openings.map(({ readyMs }) => readyMs)), goal: GOALS.open },
    'a line of text, ms': spread(bare.map(({ readyMs }) => readyMs)),
    'from the press, ms': spread(openings.map(({ pressedMs }) => pressedMs)),
    'a line of text, from the press, ms': spread(bare.map(({ pressedMs }) => pressedMs)),
    'key to results, ms': { ...spread(keys), goal: GOALS.key },
    'layout shift': { ...spread(openings.map(({ shift }) => shift)), goal: GOALS.shift },
    'rows of the list': spread(openings.map(({ rows }) => rows)),
  });
}

function spread(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => Math.round(100 * (sorted[Math.floor(sorted.length * share)] ?? 0)) / 100;
  return { median: at(0.5), p95: at(0.95), most: at(0.999), of: values.length };
}

/** Opens it over the article, looks at it once it has been filled, and closes it. */
async function openPopup(opener: Page, article: Page): Promise<Opening> {
  await article.bringToFront();
  const opening = await opener.evaluate(async (filledMs) => {
    const pressed = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    await new Promise((resolve) => setTimeout(resolve, filledMs));
    const view = chrome.extension.getViews({ type: 'popup' })[0] as (Window & typeof globalThis) | undefined;
    if (!view) throw new Error('No popup has opened.');
    const { performance: clock, document: shown } = view;
    const box = shown.querySelector('input[type=search]');
    if (box && shown.activeElement !== box) throw new Error('The box has no focus.');
    let shift = 0;
    new view.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += Reflect.get(entry, 'value') as number;
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const readyMs = clock.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    const rows = shown.querySelectorAll('.page-term').length;
    return { pressedMs: clock.timeOrigin + readyMs - pressed, readyMs, shift, rows };
  }, FILLED_MS);
  await closePopup(opener);
  return opening;
}

/** Types letter by letter. @returns for each key how long until its results stand in the page, in ms */
async function typeInPopup(opener: Page, article: Page): Promise<number[]> {
  await article.bringToFront();
  const times = await opener.evaluate(async (queries) => {
    await chrome.action.openPopup();
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    await wait(500);
    const view = chrome.extension.getViews({ type: 'popup' })[0] as (Window & typeof globalThis) | undefined;
    const box = view?.document.querySelector<HTMLInputElement>('input[type=search]');
    if (!view || !box) throw new Error('No popup has opened.');
    const taken: number[] = [];
    for (const query of queries) {
      for (let length = 1; length <= query.length; length++) {
        const before = performance.now();
        const changed = new Promise((resolve) => {
          const seen = new view.MutationObserver(() => resolve(seen.disconnect()));
          seen.observe(view.document.body, { subtree: true, childList: true, characterData: true });
        });
        box.value = query.slice(0, length);
        box.dispatchEvent(new view.InputEvent('input', { bubbles: true }));
        await Promise.race([changed, wait(50)]);
        const ms = performance.now() - before;
        // Where a letter changes nothing in the list there is nothing to wait for.
        if (ms < 50) taken.push(ms);
        await wait(10);
      }
    }
    return taken;
  }, TYPED);
  await closePopup(opener);
  return times;
}

async function closePopup(opener: Page): Promise<void> {
  await opener.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
  await opener.waitForTimeout(150);
}
