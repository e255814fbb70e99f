import { describe, expect, test } from 'vitest';
import { chooseRegion, hasRegions, litRegions } from '../../components/self-check/region-choice.ts';
import { LEG_REGIONS, type LegRegion } from '../../content/picture-ids.ts';
import { findQuestion } from '../examples/flow-answers.ts';
import { readLegCheck } from '../examples/leg-check.ts';

const where = readLegCheck()?.questions.find(({ id }) => id === 'where');
if (!where) throw new Error('the leg check does not ask where it is');
const question = where;

test('only a question with parts of a leg is answered on the drawing', () => {
  expect(hasRegions(question)).toBe(true);
  expect(hasRegions(findQuestion('where'))).toBe(false);
});

describe('a part of the drawing', () => {
  test.each<[string, readonly string[], LegRegion, readonly string[]]>([
    ['chooses its option', [], 'calf', ['calf']],
    ['joins what is chosen, in the order shown', ['thigh'], 'calf', ['calf', 'thigh']],
    ['chosen again takes it back', ['calf', 'thigh'], 'calf', ['thigh']],
    ['of two options chooses both', [], 'heel', ['heel-under', 'heel-ankle']],
    ['of two options adds the one that is missing', ['heel-ankle'], 'heel', ['heel-under', 'heel-ankle']],
    ['never chooses the whole leg', [], 'knee', ['knee']],
    ['takes the place of "none of these"', ['none'], 'shin', ['shin']],
    ['may stand beside "I don\'t know"', ['unsure'], 'shin', ['shin', 'unsure']],
  ])('%s', (_, chosen, region, next) => {
    expect(chooseRegion(question, chosen, region)).toEqual(next);
  });

  test('stands for something, whichever it is', () => {
    expect(LEG_REGIONS.filter((region) => chooseRegion(question, [], region).length === 0)).toEqual([]);
  });
});

test.each<[string, readonly string[], readonly LegRegion[]]>([
  ['nothing', [], []],
  ['the parts of an option', ['knee'], ['knee', 'knee-back']],
  ['parts of two options once, from hip to toes', ['heel-ankle', 'heel-under'], ['ankle', 'heel']],
  ['the whole leg', ['whole-leg'], LEG_REGIONS],
  ['nothing for "I don\'t know"', ['unsure'], []],
])('%s is lit', (_, chosen, lit) => {
  expect(litRegions(question, chosen)).toEqual(lit);
});
