import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { groupByLevel, splitRules } from '../../components/term/help-groups.ts';
import { type CareLevel, type HelpRule, sourceId } from '../../content/schema.ts';

const sources = [v.parse(sourceId, 'nhs-leg-cramps')];
const rules = (levels: readonly CareLevel[]): HelpRule[] =>
  levels.map((level, index) => ({ level, when: `Sign ${index}.`, authority: 'NHS', sources }));
const levelsOf = (list: readonly HelpRule[]) => list.map(({ level }) => level);

test('signs are grouped by level, most urgent first, whatever order they come in', () => {
  const groups = groupByLevel(rules(['self-care', 'emergency', 'soon', 'emergency']));
  expect(groups.map(({ level, rules: same }) => [level, same.length])).toEqual([
    ['emergency', 2],
    ['soon', 1],
    ['self-care', 1],
  ]);
});

describe('a short view shows', () => {
  test.each<[string, CareLevel[], CareLevel[], CareLevel[]]>([
    ['nothing of nothing', [], [], []],
    [
      'the two most urgent',
      ['soon', 'same-day', 'routine', 'self-care'],
      ['same-day', 'soon'],
      ['routine', 'self-care'],
    ],
    ['three when there are no more', ['soon', 'routine', 'self-care'], ['soon', 'routine', 'self-care'], []],
    [
      'a third emergency',
      ['emergency', 'emergency', 'emergency', 'soon', 'routine'],
      ['emergency', 'emergency', 'emergency'],
      ['soon', 'routine'],
    ],
  ])('%s', (_, levels, first, more) => {
    const split = splitRules(rules(levels));
    expect(levelsOf(split.first)).toEqual(first);
    expect(levelsOf(split.more)).toEqual(more);
  });
});
