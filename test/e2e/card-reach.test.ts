/** The card by keyboard and by finger, over what fills the screen or scrolls, and when the extension goes. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { putFingerOn } from '../browsers/chromium.ts';
import { cardOnPage, findMark, restOn, waitFor } from '../browsers/look.ts';
import type { Page } from '../browsers/page.ts';
import { describeInBrowsers } from './in-browsers.ts';

const folder = fileURLToPath(new URL('../hostile-pages', import.meta.url));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** As much of the extension API as a page of the extension is asked for here. */
interface Api {
  readonly runtime: { reload(): void };
  readonly tabs: {
    query(which: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
    setZoom(tab: number, factor: number): Promise<void>;
    remove(tab: number): Promise<void>;
  };
}

/** Where the card is. */
const placeOfCard = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('legwise-card')?.shadowRoot?.querySelector('.card');
    const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom, innerWidth, innerHeight };
  });

/** What in the card has the focus, by its name; '' when it is the card itself, undefined when nothing is. */
const focusInCard = (page: Page) =>
  page.evaluate(() => {
    const focused = document.querySelector('legwise-card')?.shadowRoot?.activeElement;
    if (!focused) return undefined;
    if (focused.getAttribute('role') === 'dialog') return '';
    return (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim();
  });

describeInBrowsers({ folder }, (stage) => {
  const claudication = (page: Page) => findMark(page, /^claudication$/);
  const openPage = async (name: string) => {
    const page = await stage.browser.openPage(`${stage.url}${name}`, { width: 1000, height: 800 });
    return { page, mark: await claudication(page) };
  };
  /** The card of a word in a frame that scrolls. */
  const openCardOfFrame = async () => {
    const page = await stage.browser.openPage(`${stage.url}scrolling-frame.html`, {
      width: 1000,
      height: 800,
    });
    await waitFor('a card', async () => {
      await restOn(page, { text: '', x: 100 + 50, y: 100 + 95 });
      await pause(600);
      return cardOnPage(page);
    });
    return page;
  };
  const card = (page: Page, term = 'claudication') =>
    waitFor(`the card of ${term}`, async () => ((await cardOnPage(page))?.term === term ? true : undefined));
  const isGone = (page: Page) =>
    waitFor('the card to go', async () => ((await cardOnPage(page)) ? undefined : true));

  test('over an element that fills the screen it can be read and used', async () => {
    const { page, mark } = await openPage('full-screen.html');
    await restOn(page, mark);
    await card(page);
    // By script: a press beside the card would close it.
    await page.evaluate(() => document.querySelector('button')?.focus());
    await page.keyboard.press('Enter');
    await waitFor('the full screen', () =>
      page.evaluate(() => document.fullscreenElement !== null || undefined),
    );
    await restOn(page, await claudication(page));
    await card(page);
    const { x, y } = await page.evaluate(middleOfLastFold);
    await page.mouse.click(x, y);
    await waitFor('what it unfolds', () => page.evaluate(hasUnfolded));
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await page.close();
  });

  test('for a word in a frame it follows as the frame scrolls, and goes when the word is out of it', async () => {
    const page = await openCardOfFrame();
    const before = await placeOfCard(page);
    const scrollTo = (top: number) => page.evaluate((to: number) => window.frames[0]?.scrollTo(0, to), top);
    await scrollTo(40);
    await waitFor('the card to follow', async () =>
      Math.abs((await placeOfCard(page)).top - before.top + 40) < 2 ? true : undefined,
    );
    await scrollTo(500);
    await isGone(page);
    await page.close();
  });

  test('pinned, it takes the next word of a frame, and stays when the pointer goes', async () => {
    const page = await openCardOfFrame();
    await page.evaluate(() => {
      const tree = document.querySelector('legwise-card')?.shadowRoot;
      tree?.querySelector<HTMLElement>('[aria-label="Keep it open"]')?.click();
    });
    await page.mouse.move(2, 2);
    await waitFor('the next word', async () => {
      await restOn(page, { text: '', x: 100 + 180, y: 100 + 95 });
      await pause(600);
      return (await cardOnPage(page))?.term === 'leg-pain' || undefined;
    });
    await page.mouse.move(2, 2);
    await pause(700); // longer than a card that is not pinned waits for the pointer
    expect(await cardOnPage(page)).toMatchObject({ term: 'leg-pain' });
    expect(await page.evaluate(() => document.querySelectorAll('legwise-card').length)).toBe(1);
    await page.close();
  });

  test('for a word in a frame it goes when the frame goes on to another page', async () => {
    const page = await openCardOfFrame();
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) frame.src = 'inner.html';
    });
    await isGone(page);
    await page.close();
  });

  test('at 200 % zoom it is whole, beside its word', async () => {
    const { page } = await openPage('hotkeys.html');
    const popup = await stage.openPopupOver(page);
    await popup.evaluate(zoomTab, 2);
    await waitFor('the zoom', () => page.evaluate(() => devicePixelRatio >= 2 || undefined));
    const mark = await claudication(page);
    await restOn(page, mark);
    await card(page);
    const { left, top, right, bottom, innerWidth, innerHeight } = await placeOfCard(page);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(top > mark.y || bottom < mark.y).toBe(true);
    await popup.evaluate(zoomTab, 1);
    await popup.close();
    await page.close();
  });

  test('everything in it is reached and used by keyboard alone, up to comparing', async () => {
    const { page } = await openPage('full-screen.html');
    const popup = await stage.openPopupOver(page);
    await popup.evaluate(stepToTerm);
    await card(page);
    await waitFor('the focus', async () => ((await focusInCard(page)) === '' ? true : undefined));
    const press = async (key: string, wanted: string, most = 12) => {
      for (let count = 0; count < most; count += 1) {
        await page.keyboard.press(key);
        if ((await focusInCard(page)) === wanted) return;
      }
      throw new Error(`${key} leads to no “${wanted}”.`);
    };
    await press('Tab', 'Keep it open');
    await press('Tab', 'Close');
    await press('Tab', 'Read on');
    await page.keyboard.press('Enter');
    const next = await waitFor('what it is not the same as', () =>
      page.evaluate(() => {
        const links = document
          .querySelector('legwise-card')
          ?.shadowRoot?.querySelectorAll<HTMLElement>('.fold[open] .term-button');
        return links?.[0] && { id: links[0].dataset.term ?? '', name: links[0].textContent ?? '' };
      }),
    );
    await press('Tab', next.name);
    await page.keyboard.press('Enter');
    await card(page, next.id);
    expect(await focusInCard(page)).toBe('');
    await press('Tab', 'Back');
    await page.keyboard.press('Enter');
    await card(page);
    await press('Tab', 'Actions', 30);
    await page.keyboard.press('Enter');
    await press('Tab', 'Compare side by side');
    await page.keyboard.press('Enter');
    const address = await waitFor('the comparison', () => popup.evaluate(findComparison));
    expect(address).toMatch(/#\/compare\/claudication,[a-z-]+/);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await isGone(page);
    await popup.evaluate(closeComparison);
    await popup.close();
    await page.close();
  });

  // The last two: about when the card's script is asked for, so that the question goes down with the background.
  test.each([200, 300, 320])(
    'a background that is stopped %i ms after the pointer came, and under an open card, answers all the same',
    async (after) => {
      const { page, mark } = await openPage('hotkeys.html');
      await stage.browser.stopBackground();
      await page.bringToFront();
      await restOn(page, mark);
      await pause(after);
      await stage.browser.stopBackground();
      await card(page);
      await stage.browser.stopBackground();
      const other = await findMark(page, /^(?!claudication$)/);
      await restOn(page, other);
      await waitFor('its card', async () => {
        const shown = await cardOnPage(page);
        return shown && shown.term !== 'claudication' ? true : undefined;
      });
      await page.close();
    },
  );

  test('by finger: a tap follows the link, a long press opens the sheet, dragging its grip takes it away', async () => {
    if (stage.browser.kind !== 'chromium') return; // nothing puts a finger on Firefox from outside
    const { page } = await openPage('link.html');
    const finger = await putFingerOn(page, { width: 360, height: 740 });
    const mark = await claudication(page);
    const address = () => page.evaluate(() => location.hash);
    await finger.down(mark.x, mark.y);
    await pause(50);
    await finger.up();
    await waitFor('the link to be followed', async () =>
      (await address()) === '#followed' ? true : undefined,
    );
    await page.evaluate(() => history.replaceState(null, '', location.pathname));
    await finger.down(mark.x, mark.y);
    await card(page);
    await finger.up();
    expect(await address()).toBe('');
    await pause(300); // it has risen
    const sheet = await placeOfCard(page);
    expect([sheet.left, sheet.right, Math.round(sheet.bottom)]).toEqual([0, 360, 740]);
    await finger.down(180, sheet.top + 10);
    for (const by of [30, 60, 90, 120]) await finger.move(180, sheet.top + 10 + by);
    await finger.up();
    await isGone(page);
    await page.close();
  });

  test('nothing was wrong on any page', () => {
    expect(stage.browser.errors).toEqual([]);
  });

  // Last: the browser is without it for a moment.
  test('an extension that is updated under an open card leaves no dead card behind', async () => {
    const { page, mark } = await openPage('hotkeys.html');
    await restOn(page, mark);
    await card(page);
    const own = await stage.openExtensionPage('options.html');
    await page.bringToFront();
    own.evaluate(reloadExtension).catch(() => 'the page goes with it');
    await waitFor('the card to be gone', () =>
      page.evaluate(() => document.querySelector('legwise-card') === null || undefined),
    );
    await page.close();
  });

  test('an extension that is removed under an open card leaves none to see', async () => {
    if (!stage.browser.removeExtension) return; // Chromium lets nobody; it ends scripts as an update does
    const { page, mark } = await openPage('hotkeys.html');
    await restOn(page, mark);
    await card(page);
    expect(await page.evaluate(seesCard)).toBe(true);
    await stage.browser.removeExtension();
    await waitFor('the card to be gone', async () => ((await page.evaluate(seesCard)) ? undefined : true));
    await page.close();
  });
});

/** Where to press to unfold the last part of the card. */
function middleOfLastFold(): { x: number; y: number } {
  const folds = document.querySelector('legwise-card')?.shadowRoot?.querySelectorAll('summary');
  const { left, top, width, height } = [...(folds ?? [])].at(-1)?.getBoundingClientRect() ?? new DOMRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function hasUnfolded(): true | undefined {
  const open = document.querySelector('legwise-card')?.shadowRoot?.querySelector('details[open]');
  return open ? true : undefined;
}

/** Whether a reader sees a card. */
function seesCard(): boolean {
  const shown = document.querySelector('legwise-card')?.shadowRoot?.querySelector('.card');
  return shown?.checkVisibility({ visibilityProperty: true }) === true;
}

/* Run in pages of the extension, so each must stand alone. */

async function zoomTab(factor: number): Promise<void> {
  const { tabs } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  await tabs.setZoom(tab?.id ?? -1, factor);
}

async function stepToTerm(): Promise<void> {
  const { tabs } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  await tabs.sendMessage(tab?.id ?? -1, { kind: 'go-to-term', id: 'claudication' }, { frameId: 0 });
}

async function findComparison(): Promise<string | undefined> {
  const { tabs } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
  return (await tabs.query({})).find(({ url }) => url?.includes('#/compare/'))?.url;
}

async function closeComparison(): Promise<void> {
  const { tabs } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
  const tab = (await tabs.query({})).find(({ url }) => url?.includes('#/compare/'));
  await tabs.remove(tab?.id ?? -1);
}

function reloadExtension(): void {
  ((Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api).runtime.reload();
}
