import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { EXAMPLE_TERMS } from '../examples/terms.ts';
import { findWeakText } from './contrast.ts';
import { addWord, nextFrames, requestFor, setStage, useCleanPage, waitForCard } from './stage.ts';

useCleanPage();

/** What axe finds wrong in the card, in words. */
async function findViolations(): Promise<string[]> {
  const found = await axe.run({ fromShadowDom: ['legwise-card', '.card'] }, { resultTypes: ['violations'] });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

const themes = ['light', 'dark'] as const;
const states = Object.entries(EXAMPLE_TERMS).flatMap(([name, term]) =>
  themes.map((theme) => [name, theme, term] as const),
);

describe.each(states)('%s, %s', (_, theme, term) => {
  test('axe finds nothing wrong and all text stands out, folded and unfolded', async () => {
    await page.viewport(900, 900);
    const { card } = setStage({ theme });
    card.show(requestFor(addWord(), term));
    const dialog = await waitForCard(term.name);
    expect(await findViolations()).toEqual([]);
    for (const fold of dialog.querySelectorAll('details')) fold.open = true;
    await nextFrames();
    expect(await findViolations()).toEqual([]);
    expect(findWeakText(dialog)).toEqual([]);
  });

  test('every control is at least 32 px high and can be reached by Tab', async () => {
    await page.viewport(900, 900);
    const { card } = setStage({ theme });
    card.show(requestFor(addWord(), term));
    const dialog = await waitForCard(term.name);
    for (const fold of dialog.querySelectorAll('details')) fold.open = true;
    for (const control of dialog.querySelectorAll<HTMLElement>('button, summary')) {
      expect(control.getBoundingClientRect().height, control.textContent).toBeGreaterThanOrEqual(32);
      expect(control.tabIndex, control.textContent).toBe(0);
    }
  });

  test('the first view holds name, sentence and the most urgent signs', async () => {
    await page.viewport(900, 900);
    const { card } = setStage({ theme });
    card.show(requestFor(addWord(), term));
    const dialog = await waitForCard(term.name);
    const body = dialog.querySelector('.body')?.getBoundingClientRect();
    const urgent = dialog.querySelector('.help-rules')?.getBoundingClientRect();
    expect(dialog.offsetWidth).toBe(360);
    expect(urgent?.bottom ?? 0).toBeLessThanOrEqual(body?.bottom ?? 0);
  });
});
