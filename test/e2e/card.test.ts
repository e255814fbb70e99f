/** The card on pages that make it hard, in the built extension. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scriptsIn } from '../browsers/chromium.ts';
import { cardOnPage, findMark, marksOnPage, restOn, waitFor } from '../browsers/look.ts';
import type { Page } from '../browsers/page.ts';
import { describeInBrowsers } from './in-browsers.ts';

const folder = fileURLToPath(new URL('../hostile-pages', import.meta.url));
// Nothing on these pages may turn text into markup or script.
const headers = { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" };

/** The box of the card, and what lies on top in its middle. */
const lookAtCard = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('legwise-card')?.shadowRoot?.querySelector<HTMLElement>('.card');
    const { left = 0, top = 0, right = 0, bottom = 0, width = 0 } = card?.getBoundingClientRect() ?? {};
    const { color = '', direction = '', fontSize = '' } = card ? getComputedStyle(card) : {};
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.localName;
    const viewport = { width: innerWidth, height: innerHeight };
    return { left, top, right, bottom, width, color, direction, fontSize, middle, viewport };
  });

const press = async (page: Page, label: string) => {
  const { x, y } = await page.evaluate((wanted) => {
    const controls = document
      .querySelector('legwise-card')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('button, summary');
    const control = [...(controls ?? [])].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === wanted,
    );
    const { left, top, width, height } = control?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, label);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
};

const MOST_TABS = 6;

/** Browsers differ in what else takes the focus on the way: a box that scrolls, say. */
async function tabToFold(page: Page): Promise<void> {
  const isOnFold = () =>
    page.evaluate(
      () => document.querySelector('legwise-card')?.shadowRoot?.activeElement?.localName === 'summary',
    );
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab');
    if (await isOnFold()) return;
  }
  throw new Error('Tab leads to nothing that unfolds.');
}

const unfolded = (page: Page) =>
  page.evaluate(
    () => document.querySelector('legwise-card')?.shadowRoot?.querySelectorAll('details[open]').length,
  );

describeInBrowsers({ folder, headers }, (stage) => {
  const showCard = async (name: string) => {
    const page = await stage.browser.openPage(`${stage.url}${name}`, { width: 1000, height: 800 });
    const mark = await findMark(page, /^claudication$/);
    await restOn(page, mark);
    const card = await waitFor('a card', () => cardOnPage(page));
    expect(card.term).toBe('claudication');
    return { page, mark };
  };
  const isGone = (page: Page) =>
    waitFor('the card to go', async () => ((await cardOnPage(page)) ? undefined : true));

  test('no key and no focus in the card reaches a page that listens first, and the card works', async () => {
    const { page } = await showCard('hotkeys.html');
    await press(page, 'Keep it open');
    await page.evaluate(() => Reflect.set(window, 'heard', []));
    await tabToFold(page);
    await page.keyboard.press('Enter');
    await waitFor('the part that was unfolded', async () =>
      (await unfolded(page)) === 1 ? true : undefined,
    );
    await page.keyboard.press('j');
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('legwise-card');
    await page.keyboard.press('Escape');
    await isGone(page);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).not.toContain('keydown');
    await page.close();
  });

  test('styles that reach for everything reach nothing of it', async () => {
    const { page, mark } = await showCard('styles.html');
    const card = await lookAtCard(page);
    expect(card).toMatchObject({ direction: 'ltr', middle: 'legwise-card' });
    expect(Math.round(card.width)).toBe(360);
    expect(card.top >= mark.y || card.bottom <= mark.y).toBe(true);
    expect(card.right).toBeLessThanOrEqual(card.viewport.width);
    expect(card.bottom).toBeLessThanOrEqual(card.viewport.height);
    await page.keyboard.press('Escape');
    await isGone(page);
    await page.close();
  });

  test('in a modal dialog it can be read and used, and the dialog stays', async () => {
    const { page } = await showCard('modal.html');
    await press(page, 'Read on');
    await waitFor('the first fold', async () => ((await unfolded(page)) === 1 ? true : undefined));
    // The first press made it what the browser keeps in reach.
    await press(page, 'Keep it open');
    const pinned = () =>
      page.evaluate(
        () =>
          document.querySelector('legwise-card')?.shadowRoot?.querySelectorAll('[aria-pressed=true]').length,
      );
    await waitFor('the pin', async () => ((await pinned()) === 1 ? true : undefined));
    await page.keyboard.press('Escape');
    await isGone(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
    await page.close();
  });

  test('for a word in a small frame from elsewhere it is over the page, whole, beside the word', async () => {
    const page = await stage.browser.openPage(`${stage.url}frames.html`, { width: 1000, height: 800 });
    // 200 + 5 + 10 + 20 to the inner frame, 150 + 5 + 10 + 20 down.
    const word = { text: '', x: 235 + 50, y: 185 + 15 };
    await waitFor('a card', async () => {
      await restOn(page, word);
      await new Promise((resolve) => setTimeout(resolve, 700));
      return cardOnPage(page);
    });
    const card = await lookAtCard(page);
    expect(card).toMatchObject({ middle: 'legwise-card' });
    expect(Math.round(card.width)).toBe(360);
    expect(card.left).toBeCloseTo(235, -1);
    expect(card.top).toBeGreaterThanOrEqual(185 + 25);
    expect(card.top).toBeLessThanOrEqual(185 + 45);
    expect(card.bottom).toBeLessThanOrEqual(card.viewport.height);
    await page.mouse.move(card.left + 40, card.top + 60);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cardOnPage(page)).toMatchObject({ term: 'claudication' });
    await page.mouse.move(900, 700);
    await isGone(page);
    expect(await page.evaluate(() => document.querySelectorAll('legwise-card').length)).toBe(1);
    await page.close();
  });

  test('a background that is stopped before the card is asked for answers all the same', async () => {
    const page = await stage.browser.openPage(`${stage.url}hotkeys.html`, { width: 1000, height: 800 });
    const mark = await findMark(page, /^claudication$/);
    await stage.browser.stopBackground();
    await page.bringToFront();
    await restOn(page, mark);
    expect(await waitFor('a card', () => cardOnPage(page))).toMatchObject({ term: 'claudication' });
    await page.close();
  });

  test('nothing of the card is in a page before one is opened', async () => {
    if (stage.browser.kind !== 'chromium') return; // nothing tells which scripts of an extension run in Firefox
    const page = await stage.browser.openPage(`${stage.url}hotkeys.html`, { width: 1000, height: 800 });
    const mark = await findMark(page, /^claudication$/);
    const scripts = await scriptsIn(page);
    const isThere = (name: string) => [...scripts].some((url) => url.endsWith(name));
    await waitFor(
      'the spotter among the scripts',
      async () => isThere('/content-scripts/page.js') || undefined,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isThere('/card.js')).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll('legwise-card').length)).toBe(0);
    await restOn(page, mark);
    await waitFor('a card', () => cardOnPage(page));
    expect(isThere('/card.js')).toBe(true);
    await page.close();
  });

  test('fifty words a second end in the right card or none, and one element', async () => {
    const page = await stage.browser.openPage(`${stage.url}hotkeys.html`, { width: 1000, height: 800 });
    const marks = await waitFor('the marks', async () => {
      const found = await marksOnPage(page);
      return found.length > 1 ? found : undefined;
    });
    for (let count = 0; count < 50; count += 1) {
      const mark = marks[count % marks.length];
      if (mark) await page.mouse.move(mark.x, mark.y);
    }
    const last = marks.find(({ text }) => text === 'claudication');
    if (last) await restOn(page, last);
    expect(await waitFor('a card', () => cardOnPage(page))).toMatchObject({ term: 'claudication' });
    expect(await page.evaluate(() => document.querySelectorAll('legwise-card').length)).toBe(1);
    await page.close();
  });

  test('nothing was wrong on any page', () => {
    expect(stage.browser.errors).toEqual([]);
  });
});
