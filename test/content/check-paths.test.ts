import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkPaths, longestPath } from '../../content/build/check-paths.ts';
import { distinctAnswers } from '../../content/build/flow-paths.ts';
import {
  type AuthoredFlow,
  type Condition,
  flowQuestion,
  MOST_QUESTIONS,
  UNSURE,
} from '../../content/flow-schema.ts';
import { authoredBicycleCheck as flow } from '../examples/flow.ts';
import { findQuestion } from '../examples/flow-answers.ts';

const ask = (id: string, askWhen?: Condition) =>
  v.parse(flowQuestion, {
    id,
    screen: 'question',
    choose: 'one',
    text: 'Well?',
    why: 'Because.',
    options: [
      { id: 'yes', text: 'Yes' },
      { id: 'no', text: 'No' },
    ],
    ...(askWhen && { askWhen }),
    sources: ['maker-manual'],
  });
const withQuestions = (...more: AuthoredFlow['questions']): AuthoredFlow => ({
  ...flow,
  questions: [...flow.questions, ...more],
});
const reasons = (changed: AuthoredFlow) => checkPaths('flow.yml', changed).map(({ reason }) => reason);

describe('the paths of a self-check', () => {
  test('a sound one has nothing to mend', () => {
    expect(reasons(flow)).toEqual([]);
  });

  test('the longest is found across several chosen options', () => {
    expect(longestPath(flow).asked).toEqual(['tyre-soft', 'tyre-side', 'noise', 'chain-age', 'bothers']);
  });

  test('questions that rule each other out do not add up', () => {
    const apart = withQuestions(
      ask('for-child', { rider: 'child' }),
      ask('for-grown-up', { rider: 'grown-up' }),
    );
    expect(longestPath(apart).asked).toHaveLength(6);
  });

  test('one that asks too much is refused with its questions', () => {
    const many = withQuestions(...Array.from({ length: 8 }, (_, index) => ask(`more-${index}`)));
    expect(reasons(many)[0]).toMatch(`asked ${MOST_QUESTIONS + 1} questions: tyre-soft, tyre-side`);
  });

  test('a rule for readers who do not know can be reached', () => {
    const [rule] = flow.rules;
    if (!rule) throw new Error('the bicycle check has no rule');
    const lost = { ...rule, id: 'lost', when: { 'tyre-soft': UNSURE } };
    expect(reasons({ ...flow, rules: [...flow.rules, lost] })).toEqual([]);
  });

  test('a question nobody can reach is refused', () => {
    const never = ask('never', { all: [{ 'tyre-side': 'yes' }, { 'tyre-soft': 'no' }] });
    expect(reasons(withQuestions(never))).toEqual(['question never can never hold, whatever is answered']);
  });

  test('a rule that can never fire is refused', () => {
    const [rule] = flow.rules;
    if (!rule) throw new Error('the bicycle check has rules');
    const never = { ...rule, id: 'never', when: { rider: 'child', bothers: 'much' } };
    expect(reasons({ ...flow, rules: [...flow.rules, never] })).toEqual([
      'rule never can never hold, whatever is answered',
    ]);
  });

  test('a feature its pattern can never show is refused', () => {
    const patterns = flow.patterns.map((pattern) => ({
      ...pattern,
      onlyWhen: { rider: 'child', bothers: 'little' },
    }));
    expect(reasons({ ...flow, patterns: patterns.slice(1, 2) })).toHaveLength(4);
  });
});

test('answers that no test tells apart are one', () => {
  expect(
    distinctAnswers(findQuestion('noise'), [{ question: 'noise', options: ['click', 'squeal'] }]),
  ).toEqual([['none'], ['click']]);
});
