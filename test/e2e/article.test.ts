import { expect, test } from 'vitest';
import { cardOnPage, findMark, marksOnPage, restOn, waitFor } from '../browsers/look.ts';
import type { Page } from '../browsers/page.ts';
import { describeInBrowsers } from './in-browsers.ts';

/** What a page looks like to itself: every node and attribute, and what its own scripts could see. */
const source = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const hasCard = (page: Page) => page.evaluate(() => document.querySelector('legwise-card') !== null);

async function marksThere(page: Page) {
  return waitFor('marks', async () => {
    const marks = await marksOnPage(page);
    return marks.length > 10 ? marks : undefined;
  });
}

async function noCard(page: Page): Promise<void> {
  await waitFor('the card to go', async () => ((await cardOnPage(page)) ? undefined : true));
}

describeInBrowsers({}, (stage) => {
  test('marks the words of the article, and only words', async () => {
    const page = await stage.browser.openPage(stage.url);
    const texts = async () => (await marksOnPage(page)).map(({ text }) => text.toLowerCase());
    await expect
      .poll(texts, { timeout: 10_000 })
      .toEqual(
        expect.arrayContaining([
          ...['night leg cramp', 'claudication', 'restless legs', 'peripheral artery disease'],
          ...['too little blood', 'peripheral neuropathy', 'sciatica', 'blood clot in a deep vein'],
          ...['diuretics', 'statins', 'magnesium', 'dorsiflexion'],
        ]),
      );
    for (const text of await texts()) expect(text).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su);
    await page.close();
  });

  test('marks a term that runs across tags', async () => {
    const page = await stage.browser.openPage(stage.url);
    // The article has it as <em>restless</em> legs.
    await findMark(page, /^restless legs$/);
    await page.close();
  });

  test('leaves the page as it was, to the byte', async () => {
    const plain = await (await fetch(stage.url)).text();
    const page = await stage.browser.openPage(stage.url);
    const before = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      plain,
    );
    await marksThere(page);
    expect(await source(page)).toBe(before);
    expect(
      await page.evaluate(() => [document.adoptedStyleSheets.length, document.styleSheets.length]),
    ).toEqual([0, 1]);
    await page.close();
  });

  test('opens a card beside the word when the pointer rests on it, and adds one element only', async () => {
    const page = await stage.browser.openPage(stage.url);
    const mark = await findMark(page, /^claudication$/i);
    const before = await source(page);
    expect(await hasCard(page)).toBe(false);
    await restOn(page, mark);
    const card = await waitFor('a card', () => cardOnPage(page));
    expect(card).toMatchObject({ term: 'claudication', name: 'Claudication' });
    expect(card.text).toContain('NHS');
    expect(await page.evaluate(() => document.querySelector('legwise-card')?.parentElement?.tagName)).toBe(
      'HTML',
    );
    const after = await source(page);
    expect(after.replace(/<legwise-card.*<\/legwise-card>/s, '')).toBe(before);
    await page.close();
  });

  test('keeps the card while the pointer travels to it, and Escape ends it', async () => {
    const page = await stage.browser.openPage(stage.url);
    const mark = await findMark(page, /^sciatica$/i);
    await restOn(page, mark);
    await waitFor('a card', () => cardOnPage(page));
    const box = await page.evaluate(() => {
      const dialog = document.querySelector('legwise-card')?.shadowRoot?.querySelector('[role=dialog]');
      const { left, top, width } = dialog?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + 30 };
    });
    await page.mouse.move(box.x, box.y);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await cardOnPage(page)).toMatchObject({ term: 'sciatica' });
    await page.keyboard.press('Escape');
    await noCard(page);
    await page.close();
  });

  test('walks the terms by keyboard: the command opens the card and moves the focus into it', async () => {
    const page = await stage.browser.openPage(stage.url);
    const first = (await marksThere(page))[0]?.text;
    const popup = await stage.openPopupOver(page);
    const step = (direction: 1 | -1) =>
      popup.evaluate(async (way) => {
        // The browsers' own shortcuts cannot be pressed from outside; this is the message that they send.
        const { browser: api = Reflect.get(globalThis, 'chrome') } = globalThis as unknown as Record<
          string,
          Api
        >;
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        return api.tabs.sendMessage(tab?.id ?? -1, { kind: 'step-term', direction: way }, { frameId: 0 });
      }, direction);
    expect(await step(1)).toEqual({ answer: true });
    const card = await waitFor('the first card', () => cardOnPage(page));
    expect(first?.toLowerCase()).toBe('calf hurt');
    expect(card.term).toBe('calf-pain');
    const focus = () => page.evaluate(() => document.activeElement?.tagName.toLowerCase());
    expect(await waitFor('focus', async () => ((await focus()) === 'legwise-card' ? true : undefined))).toBe(
      true,
    );
    expect(await step(1)).toEqual({ answer: true });
    await waitFor('the next card', async () => {
      const next = await cardOnPage(page);
      return next && next.term !== 'calf-pain' ? next : undefined;
    });
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await focus()).toBe('body');
    await page.close();
    await popup.close();
  });

  test('follows text that is added later', async () => {
    const page = await stage.browser.openPage(stage.url);
    await marksThere(page);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Later we read of varicose veins.';
      document.querySelector('article')?.append(paragraph);
    });
    await waitFor('a mark on the new text', async () =>
      (await marksOnPage(page)).some(({ text }) => text === 'varicose veins') ? true : undefined,
    );
    await page.close();
  });

  test('nothing was wrong on any page', () => {
    expect(stage.browser.errors).toEqual([]);
  });
});

/** As much of the extension API as a page of the extension is asked for here. */
interface Api {
  readonly tabs: {
    query(which: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  };
}
