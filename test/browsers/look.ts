/** What a reader would see of Legwise on a page. */
import type { Page } from './page.ts';

/** A mark on a page, and a point in the middle of its first line in CSS pixels of the viewport. */
export interface Mark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Every mark that is painted, in page order; those of one tree, where the page has several. */
export function marksOnPage(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('legwise') && name !== 'legwise-open')
      .flatMap(([, highlight]) => [...highlight])
      .map((one) => {
        const range = document.createRange();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        return range;
      });
    const treeOf = ({ startContainer }: Range) => startContainer.getRootNode();
    ranges.sort((a, b) => (treeOf(a) === treeOf(b) ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0));
    return ranges.map((range) => {
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return {
        text: range.toString().replace(/\s+/g, ' '),
        x: box.left + box.width / 2,
        y: box.top + box.height / 2,
      };
    });
  });
}

/** The card on show, or undefined. */
export function cardOnPage(page: Page): Promise<{ name: string; term: string; text: string } | undefined> {
  return page.evaluate(() => {
    const dialog = document
      .querySelector('legwise-card')
      ?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]');
    if (!dialog?.dataset.term || !dialog.checkVisibility()) return undefined;
    const labelledBy = dialog.getAttribute('aria-labelledby');
    const label = labelledBy && (dialog.getRootNode() as ShadowRoot).getElementById(labelledBy)?.textContent;
    return {
      name: dialog.getAttribute('aria-label') ?? label ?? '',
      term: dialog.dataset.term,
      text: dialog.textContent ?? '',
    };
  });
}

/** Rests the pointer on a mark, coming from outside it. */
export async function restOn(page: Page, { x, y }: Mark): Promise<void> {
  await page.mouse.move(2, 2);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}

/**
 * Asks until there is an answer.
 * @param what names it in the error
 * @throws after `mostMs` without one
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  mostMs = 10_000,
): Promise<T> {
  const until = Date.now() + mostMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > until) throw new Error(`Waited ${mostMs} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The first mark whose words match, once it is painted: a page is marked bit by bit. */
export function findMark(page: Page, words: RegExp): Promise<Mark> {
  return waitFor(`a mark like ${words}`, async () =>
    (await marksOnPage(page)).find(({ text }) => words.test(text)),
  );
}

/** As much of the extension API as a page of the extension is asked through. */
interface Tabs {
  readonly tabs: { query(which: object): Promise<readonly { readonly url?: string }[]> };
}

/** The addresses of all tabs, as a page of the extension may see them. */
export function openAddresses(own: Page): Promise<string[]> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
    return (await (browser ?? chrome).tabs.query({})).map(({ url = '' }) => url);
  });
}
