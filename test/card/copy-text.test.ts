import { describe, expect, test } from 'vitest';
import { writeCopyText } from '../../components/card/copy-text.ts';
import { EXAMPLE_TERMS } from '../examples/terms.ts';
import { english } from '../term/english.ts';

test('a copied entry reads as a small document of its own', () => {
  expect(writeCopyText(EXAMPLE_TERMS['no optional parts'], english)).toBe(
    [
      'Plantar flexion',
      'Pointing the foot and toes down, away from the shin.',
      '',
      'Sources',
      '- Leg cramps. NHS (England), 2022. https://www.nhs.uk/conditions/leg-cramps/',
      '',
      'Last checked November 23, 2026. Next check by November 23, 2027.',
      'Written and checked by the Legwise authors. No clinician has reviewed it yet.',
      'This explains a word. It is not a diagnosis.',
    ].join('\n'),
  );
});

describe.each(Object.entries(EXAMPLE_TERMS))('copied: %s', (_, term) => {
  const copied = writeCopyText(term, english);

  test('holds every sign with its level and authority, most urgent first', () => {
    const positions = term.getHelp.map(({ when, authority }) => copied.indexOf(`: ${when} (${authority})`));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  test('holds every source, the review date, and that it is no diagnosis', () => {
    for (const source of term.sources) expect(copied).toContain(source.url ?? source.title);
    expect(copied).toContain('Last checked November 23, 2026');
    expect(copied).toContain('not a diagnosis');
  });
});
