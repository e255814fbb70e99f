import { describe, expect, test } from 'vitest';
import { optionIds, parseAnswers } from '../../components/self-check/answers.ts';
import { choiceKeys, choose } from '../../components/self-check/choice.ts';
import { bicycleCheck } from '../examples/flow.ts';
import { findQuestion } from '../examples/flow-answers.ts';

describe('answers from a file or from storage', () => {
  test.each([
    ['one option', { rider: 'child' }, { rider: ['child'] }],
    ['a list, put in the order shown', { where: ['drive', 'wheels'] }, { where: ['wheels', 'drive'] }],
    ['the same option twice', { where: ['drive', 'drive'] }, { where: ['drive'] }],
    ['not knowing', { rider: 'unsure', where: 'none' }, { rider: ['unsure'], where: ['none'] }],
    ['no option at all', { rider: [] }, {}],
  ])('%s', (_, value, answers) => {
    expect(parseAnswers(bicycleCheck, value)).toEqual({ answers, ignored: [] });
  });

  test.each([
    ['a question that does not exist', { saddle: 'high' }, {}, 'unknown question'],
    ['an option that does not exist', { where: ['wheels', 'moon'] }, { where: ['wheels'] }, 'unknown option'],
    ['"none" where one must be chosen', { rider: 'none' }, {}, 'unknown option'],
    ['two options where one counts', { rider: ['child', 'grown-up'] }, {}, 'takes one option'],
    ['"none" beside an option', { where: ['none', 'drive'] }, { where: ['drive'] }, 'none beside others'],
  ])('%s is left out and reported', (_, value, answers, reason) => {
    const parsed = parseAnswers(bicycleCheck, value);
    expect(parsed?.answers).toEqual(answers);
    expect(parsed?.ignored.map((one) => one.reason)).toEqual([reason]);
  });

  test.each([[null], ['child'], [['child']], [{ rider: 3 }], [{ rider: { child: true } }]])(
    '%j are no answers at all',
    (value) => {
      expect(parseAnswers(bicycleCheck, value)).toBeUndefined();
    },
  );
});

describe('choosing on a screen', () => {
  test.each([
    ['one takes the place of another', 'rider', ['child'], 'grown-up', ['grown-up']],
    ['several stand together, in the order shown', 'noise', ['rattle'], 'click', ['click', 'rattle']],
    ['choosing again takes it back', 'noise', ['click', 'rattle'], 'click', ['rattle']],
    ['"none" stands alone', 'noise', ['click', 'unsure'], 'none', ['none']],
    ['an option drives "none" out', 'noise', ['none'], 'click', ['click']],
    ['not sure stands beside others', 'noise', ['click'], 'unsure', ['click', 'unsure']],
  ])('%s', (_, question, chosen, option, expected) => {
    expect(choose(findQuestion(question), chosen, option)).toEqual(expected);
  });

  test('each option has a key: 0 for none of them', () => {
    expect([...choiceKeys(optionIds(findQuestion('noise')))]).toEqual([
      ['none', '0'],
      ['click', '1'],
      ['squeal', '2'],
      ['rattle', '3'],
      ['unsure', '4'],
    ]);
  });

  test('after the ninth come letters', () => {
    const options = [...Array(12)].map((_, index) => `option-${index + 1}`);
    const keys = choiceKeys([...options, 'none', 'unsure']);
    expect([keys.get('option-9'), keys.get('option-10'), keys.get('option-12')]).toEqual(['9', 'a', 'c']);
    expect([keys.get('none'), keys.get('unsure')]).toEqual(['0', 'd']);
  });
});
