import { describe, expect, test } from 'vitest';
import { splitRules } from '../../components/card/first-signs.ts';
import type { CareLevel, HelpRule, Term } from '../../content/schema.ts';

type Sign = readonly [level: CareLevel, length: number];

function entry(signs: readonly Sign[], name = 'Claudication'): Pick<Term, 'name' | 'gist' | 'getHelp'> {
  const getHelp = signs.map(
    ([level, length], index): HelpRule => ({
      level,
      when: `${index}`.padEnd(length, '.'),
      authority: 'NHS',
      sources: [],
    }),
  );
  return { name, gist: { text: 'One sentence.', sources: [] }, getHelp };
}

describe('the first view shows', () => {
  test.each<[string, readonly Sign[], number]>([
    ['nothing of nothing', [], 0],
    [
      'two short signs of one level',
      [
        ['emergency', 60],
        ['emergency', 60],
        ['soon', 60],
      ],
      2,
    ],
    [
      'one long sign',
      [
        ['emergency', 150],
        ['emergency', 110],
      ],
      1,
    ],
    [
      'a sign that is longer than the room, all the same',
      [
        ['emergency', 220],
        ['soon', 20],
      ],
      1,
    ],
    [
      'all when all fit',
      [
        ['soon', 30],
        ['routine', 30],
      ],
      2,
    ],
  ])('%s', (_, signs, shown) => {
    const { first, more } = splitRules(entry(signs));
    expect([first.length, more.length]).toEqual([shown, signs.length - shown]);
  });

  test('the most urgent first, whatever order they come in', () => {
    const { first } = splitRules(
      entry([
        ['self-care', 110],
        ['same-day', 110],
        ['emergency', 110],
      ]),
    );
    expect(first.map(({ level }) => level)).toEqual(['emergency']);
  });

  test('fewer below a name of two lines', () => {
    const signs: readonly Sign[] = [
      ['emergency', 100],
      ['emergency', 100],
    ];
    expect(splitRules(entry(signs)).first).toHaveLength(2);
    expect(splitRules(entry(signs, 'Chronic exertional compartment syndrome')).first).toHaveLength(1);
  });
});
