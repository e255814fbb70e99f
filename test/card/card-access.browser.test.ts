import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { EXAMPLES } from '../examples/cards.tsx';
import { EXAMPLE_TERMS } from '../examples/terms.ts';
import { addWord, findCard, nextFrames, requestFor, setStage, useCleanPage, waitForCard } from './stage.ts';

useCleanPage();

// What axe and the eye find wrong with each state is looked for in all looks: test/pictures/looks.test.ts.

describe.each(Object.entries(EXAMPLE_TERMS))('%s', (_, term) => {
  test('every control is at least 32 px high and can be reached by Tab', async () => {
    await page.viewport(900, 900);
    const { card } = setStage();
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
    const { card } = setStage();
    card.show(requestFor(addWord(), term));
    const dialog = await waitForCard(term.name);
    const body = dialog.querySelector('.body')?.getBoundingClientRect();
    const urgent = dialog.querySelector('.help-rules')?.getBoundingClientRect();
    expect(dialog.offsetWidth).toBe(360);
    expect(urgent?.bottom ?? 0).toBeLessThanOrEqual(body?.bottom ?? 0);
  });
});

describe.each(Object.entries(EXAMPLES))('the state "%s"', (_, showState) => {
  test('has no dead control, and reads as it did', async () => {
    await page.viewport(900, 900);
    await showState();
    const dialog = findCard();
    if (!dialog) throw new Error('The state shows no card.');
    for (const control of dialog.querySelectorAll<HTMLElement>('button, summary, a')) {
      expect(control.tabIndex, control.textContent).toBe(0);
    }
    // The stored tree of roles and names: what a screen reader is given.
    await expect.element(dialog).toMatchAriaSnapshot();
  });
});

describe('readers who set type as they need it', () => {
  test.each(Object.entries(EXAMPLE_TERMS))(
    'lose nothing of "%s" at 320 px with wide spacing',
    async (_, term) => {
      await page.viewport(320, 640);
      const { card } = setStage();
      card.show(requestFor(addWord('margin: 10px'), term));
      const dialog = await waitForCard(term.name);
      const wide = document.createElement('style');
      // WCAG 2.2, 1.4.12.
      wide.textContent =
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
      dialog.append(wide);
      for (const fold of dialog.querySelectorAll('details')) fold.open = true;
      await nextFrames(5);
      expect(dialog.getBoundingClientRect().right).toBeLessThanOrEqual(320);
      const cutOff = [...dialog.querySelectorAll<HTMLElement>('.body, .body *')].filter(
        (element) =>
          getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1,
      );
      expect(
        cutOff.filter((element) => !element.closest('.visually-hidden')).map(({ className }) => className),
      ).toEqual([]);
      const { left, right } = dialog.getBoundingClientRect();
      for (const control of dialog.querySelectorAll('button, summary, a')) {
        const box = control.getBoundingClientRect();
        expect([box.left >= left, box.right <= right], control.textContent ?? '').toEqual([true, true]);
      }
    },
  );
});
