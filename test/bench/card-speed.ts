/**
 * How long after its delay a card is painted, end to end in the built extension: the first card of a page with
 * the background asleep and awake, and later cards. `npm run bench:card` prints a table.
 */
import { fileURLToPath } from 'node:url';
import { DEFAULT_SETTINGS } from '../../components/settings/settings.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { type Mark, marksOnPage, waitFor } from '../browsers/look.ts';
import type { ExtensionBrowser, Page } from '../browsers/page.ts';
import { serveFolder } from '../browsers/serve.ts';

const ARTICLE = fileURLToPath(new URL('../sample-article', import.meta.url));
const FIRST_CARDS = 20;
const LATER_CARDS = 30;
/** Goals for the 95th percentile, in ms beyond the delay. */
const GOALS = { first: 100, later: 32 };

await reportCardSpeed();

/** Measures and prints. */
async function reportCardSpeed(): Promise<void> {
  for (const kind of ['chromium', 'firefox'] as const) {
    const rows: Record<string, object> = {};
    const browser = await launchBrowser(kind);
    const served = await serveFolder(ARTICLE);
    rows[`${kind}: first card, background asleep`] = row(
      await firstCards(browser, served.url, true),
      GOALS.first,
    );
    rows[`${kind}: first card, background awake`] = row(
      await firstCards(browser, served.url, false),
      GOALS.first,
    );
    rows[`${kind}: later cards`] = row(await laterCards(browser, served.url), GOALS.later);
    await browser.close();
    await served.close();
    console.table(rows);
  }
}

async function firstCards(browser: ExtensionBrowser, url: string, isAsleep: boolean): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < FIRST_CARDS; count += 1) {
    const { page, marks } = await openArticle(browser, url);
    if (isAsleep) await browser.stopBackground();
    await page.bringToFront();
    const mark = marks[count % marks.length];
    if (mark) times.push(await timeCard(page, mark));
    await page.close();
  }
  return times;
}

async function laterCards(browser: ExtensionBrowser, url: string): Promise<number[]> {
  const { page, marks } = await openArticle(browser, url);
  const times: number[] = [];
  for (let count = 0; count <= LATER_CARDS; count += 1) {
    const mark = marks[count % marks.length];
    if (mark) times.push(await timeCard(page, mark));
    await page.keyboard.press('Escape');
    await waitFor('the card to go', async () => ((await hasCard(page)) ? undefined : true));
  }
  await page.close();
  return times.slice(1);
}

/** The article, and its marks that are in view. */
async function openArticle(browser: ExtensionBrowser, url: string): Promise<{ page: Page; marks: Mark[] }> {
  const page = await browser.openPage(url, { width: 1000, height: 800 });
  const marks = await waitFor('marks', async () => {
    const found = (await marksOnPage(page)).filter(({ y }) => y > 20 && y < 760);
    return found.length > 4 ? found : undefined;
  });
  return { page, marks };
}

/** @returns ms from the last move of the pointer to the frame with the card in it, less the delay */
async function timeCard(page: Page, mark: Mark): Promise<number> {
  await page.evaluate(() => {
    let moved = 0;
    document.addEventListener('pointermove', ({ timeStamp }) => {
      moved = timeStamp;
    });
    const look = () => {
      const card = document.querySelector('legwise-card')?.shadowRoot?.querySelector('.card:popover-open');
      if (!card) return requestAnimationFrame(look);
      // A message comes after the frame that a callback before it drew.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Reflect.set(globalThis, 'cardTook', performance.now() - moved);
      return port2.postMessage('drawn');
    };
    Reflect.deleteProperty(globalThis, 'cardTook');
    requestAnimationFrame(look);
  });
  // What the page is doing at first is not what is measured.
  await new Promise((resolve) => setTimeout(resolve, 300));
  // One move from outside to the mark: the delay counts from when the pointer came.
  await page.mouse.move(2, 2);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.mouse.move(mark.x, mark.y);
  const took = await waitFor('a card', () =>
    page.evaluate(() => Reflect.get(globalThis, 'cardTook') as number | undefined),
  );
  return took - DEFAULT_SETTINGS.restMs;
}

function hasCard(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    Boolean(document.querySelector('legwise-card')?.shadowRoot?.querySelector('.card:popover-open')),
  );
}

function row(times: readonly number[], goal: number): object {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN);
  return { cards: times.length, 'p50 ms': at(0.5), 'p95 ms': at(0.95), 'goal p95': goal };
}
