import { expect, test } from 'vitest';
import { describeAuthors } from '../../components/term/provenance.ts';
import type { Term } from '../../content/schema.ts';
import { english } from './english.ts';

test.each<[string, Term['reviewedBy'], string]>([
  [
    'the authors alone',
    ['author'],
    'Written and checked by the Legwise authors. No clinician has reviewed it yet.',
  ],
  [
    'a second reader',
    ['author', 'second reader'],
    'Written by the Legwise authors and checked by a second reader. No clinician has reviewed it yet.',
  ],
  ['a clinician', ['author', 'clinician'], 'Written by the Legwise authors and reviewed by a clinician.'],
])('says who checked an entry: %s', (_, reviewedBy, sentence) => {
  expect(describeAuthors({ reviewedBy, hasUnreadLines: false }, english)).toBe(sentence);
});

test('lines that no second reader has seen are owned up to', () => {
  expect(describeAuthors({ reviewedBy: ['author', 'second reader'], hasUnreadLines: true }, english)).toBe(
    'Written by the Legwise authors and checked by a second reader. No clinician has reviewed it yet. ' +
      'Some newer lines still wait for a second reader.',
  );
});
