import { expect, test } from 'vitest';
import { isTowardCard } from '../../components/card/safe-triangle.ts';

const card = { left: 100, top: 200, right: 460, bottom: 500 };
const word = { x: 120, y: 180 };

test.each([
  ['straight down to it', { x: 120, y: 195 }, true],
  ['slanting to its far corner', { x: 300, y: 198 }, true],
  ['inside it', { x: 300, y: 300 }, true],
  ['along its edge, by a shaky hand', { x: 90, y: 300 }, true],
  ['up', { x: 120, y: 170 }, false],
  ['along the line of text', { x: 320, y: 180 }, false],
  ['past it', { x: 40, y: 300 }, false],
])('%s', (_, to, expected) => {
  expect(isTowardCard(word, to, card)).toBe(expected);
});

test('from the side, the way to its far corners is open too', () => {
  expect(isTowardCard({ x: 40, y: 350 }, { x: 70, y: 290 }, card)).toBe(true);
  expect(isTowardCard({ x: 40, y: 350 }, { x: 20, y: 350 }, card)).toBe(false);
});
