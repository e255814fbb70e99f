import { expect, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import type { Term } from '../../content/schema.ts';
import { EXAMPLE_TERMS } from '../examples/terms.ts';
import {
  addWord,
  findHost,
  nextFrames,
  requestFor,
  setStage,
  useCleanPage,
  waitForCard,
  waitMs,
} from './stage.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Every entry of the knowledge base as shipped. */
    readShippedTerms: () => Promise<readonly Term[]>;
  }
}

useCleanPage();

/** How high a first view may be. */
const MOST_PX = 320;

test('the first view of every entry, shipped or example, fits 360 × 320 px without scrolling', async () => {
  await page.viewport(900, 1000);
  const terms = [...(await commands.readShippedTerms()), ...Object.values(EXAMPLE_TERMS)];
  const { card } = setStage({ loadTerm: async (id) => terms.find((term) => term.id === id) });
  const word = addWord();
  const tooHigh: string[] = [];
  for (const term of terms) {
    card.show(requestFor(word, term));
    await Promise.resolve();
    const dialog = findHost()?.shadowRoot?.querySelector<HTMLElement>('.card') ?? (await waitForCard());
    const body = dialog.querySelector('.body');
    expect(dialog.dataset.term).toBe(term.id);
    expect(dialog.offsetWidth).toBe(360);
    if (dialog.offsetHeight > MOST_PX) tooHigh.push(`${dialog.offsetHeight} px: ${term.id}`);
    expect(body?.scrollHeight, term.id).toBe(body?.clientHeight);
  }
  expect(tooHigh.sort().reverse()).toEqual([]);
}, 120_000);

test('what the focus goes back to is never under the strip of the buttons', async () => {
  await page.viewport(900, 500);
  const { card } = setStage();
  card.show(requestFor(addWord(), EXAMPLE_TERMS['longest entry'], 'keyboard'));
  const dialog = await waitForCard();
  await waitMs(50); // the folds are drawn
  for (const fold of dialog.querySelectorAll('details')) fold.open = true;
  await waitMs(50); // and have shown themselves
  const controls = [...dialog.querySelectorAll<HTMLElement>('.body summary, .body button, .body a')];
  controls.at(-1)?.focus();
  const hidden: string[] = [];
  for (let count = 1; count < controls.length; count += 1) {
    await userEvent.tab({ shift: true });
    await nextFrames();
    const { top } = findHost()?.shadowRoot?.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const strip = dialog.querySelector('.bar')?.getBoundingClientRect() ?? new DOMRect();
    if (top < strip.bottom) hidden.push(`${controls.at(-1 - count)?.textContent}: ${strip.bottom - top} px`);
  }
  expect(dialog.querySelector('.body[data-scrolled]')).not.toBeNull();
  expect(hidden).toEqual([]);
});
