import { expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import type { Term } from '../../content/schema.ts';
import { EXAMPLE_TERMS } from '../examples/terms.ts';
import { addWord, findHost, requestFor, setStage, useCleanPage, waitForCard } from './stage.ts';

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
