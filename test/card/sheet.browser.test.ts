import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { EXAMPLE_TERMS } from '../examples/terms.ts';
import { addWord, findCard, requestFor, setStage, useCleanPage, waitForCard } from './stage.ts';

useCleanPage();

/** A sheet for a word near the top, which leaves the bottom of the screen free, or near the bottom. */
async function showSheet(top: number) {
  await page.viewport(360, 740);
  const { card } = setStage();
  card.show(
    requestFor(addWord(`position: fixed; top: ${top}px`), EXAMPLE_TERMS['condition with red flags'], 'touch'),
  );
  return waitForCard();
}

/** A finger that takes hold of the grip and moves it down by so much; up when it is less than nothing. */
function drag(sheet: HTMLElement, by: number, end: 'pointerup' | 'pointercancel' = 'pointerup'): void {
  const grip = sheet.querySelector('.grip') ?? sheet;
  const { top } = grip.getBoundingClientRect();
  const at = (type: string, y: number) =>
    grip.dispatchEvent(
      new PointerEvent(type, { clientX: 180, clientY: y, bubbles: true, composed: true, pointerId: 1 }),
    );
  vi.spyOn(sheet, 'setPointerCapture').mockImplementation(() => undefined); // there is no such finger
  at('pointerdown', top + 8);
  at('pointermove', top + 8 + by / 2);
  at('pointermove', top + 8 + by);
  expect(sheet.style.translate).toBe(by > 0 === (sheet.dataset.edge !== 'top') ? `0px ${by}px` : '');
  at(end, top + 8 + by);
}

test.each([
  ['bottom', 60, 120],
  ['top', 690, -120],
] as const)('one at the %s goes when it is dragged off', async (edge, wordTop, by) => {
  const sheet = await showSheet(wordTop);
  expect(sheet.dataset.edge).toBe(edge);
  drag(sheet, by);
  expect(findCard()).toBeNull();
});

test.each([
  ['a little', 40, 'pointerup'],
  ['the other way', -200, 'pointerup'],
  ['by a finger the browser takes away', 300, 'pointercancel'],
] as const)('it springs back when it is dragged %s', async (_, by, end) => {
  const sheet = await showSheet(60);
  drag(sheet, by, end);
  expect(findCard()).toBe(sheet);
  expect(sheet.style.translate).toBe('');
});
