import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEdits } from '../../components/glossary/count-edits.ts';

test.each([
  ['the same', 'vein', 'vein', 0],
  ['a letter changed', 'numb', 'nump', 1],
  ['a letter missing', 'sciatca', 'sciatica', 1],
  ['a letter too many', 'veinn', 'vein', 1],
  ['neighbours swapped', 'vien', 'vein', 1],
  ['two slips', 'varicous', 'varicose', 2],
  ['more than asked for', 'foot', 'cramp', 4],
])('counts %s', (_, from, to, edits) => {
  expect(countEdits(from, to, 3)).toBe(edits);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('counts the same both ways, never less than the difference in length', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(countEdits(a, b, 9)).toBe(countEdits(b, a, 9));
      expect(countEdits(a, b, 9)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

test('says the same below its limit as without one', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(countEdits(a, b, 2)).toBe(Math.min(3, countEdits(a, b, 9)));
    }),
  );
});
