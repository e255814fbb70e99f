import * as v from 'valibot';
import { expect, test } from 'vitest';
import { groupByLevel } from '../../components/term/help-groups.ts';
import { type CareLevel, type HelpRule, sourceId } from '../../content/schema.ts';

const sources = [v.parse(sourceId, 'nhs-leg-cramps')];
const rules = (levels: readonly CareLevel[]): HelpRule[] =>
  levels.map((level, index) => ({ level, when: `Sign ${index}.`, authority: 'NHS', sources }));

test('signs are grouped by level, most urgent first, whatever order they come in', () => {
  const groups = groupByLevel(rules(['self-care', 'emergency', 'soon', 'emergency']));
  expect(groups.map(({ level, rules: same }) => [level, same.length])).toEqual([
    ['emergency', 2],
    ['soon', 1],
    ['self-care', 1],
  ]);
});
