import { describe, expect, test } from 'vitest';
import type { Answers } from '../../components/self-check/answers.ts';
import { optionTests, type Truth, testAhead, testCondition } from '../../components/self-check/condition.ts';
import type { Condition } from '../../content/flow-schema.ts';

const answers: Answers = { soft: ['yes'], rider: ['unsure'], noise: ['click', 'unsure'], where: ['none'] };
const YES: Condition = { soft: 'yes' };
const MAYBE: Condition = { rider: 'child' };
const NO: Condition = { soft: 'no' };

describe('a condition over answers', () => {
  test.each<[string, Condition, Truth]>([
    ['the option was chosen', { soft: 'yes' }, 'yes'],
    ['another option was chosen', { soft: 'no' }, 'no'],
    ['one of several was chosen', { soft: ['no', 'yes'] }, 'yes'],
    ['the reader does not know', { rider: 'child' }, 'maybe'],
    ['it asks whether the reader does not know', { rider: 'unsure' }, 'yes'],
    ['it asks for not knowing, and the reader knows', { soft: 'unsure' }, 'no'],
    ['the option was chosen beside "not sure"', { noise: 'click' }, 'yes'],
    ['"not sure" stands beside other options', { noise: 'squeal' }, 'maybe'],
    ['"none" is ruled out by a chosen option', { noise: 'none' }, 'no'],
    ['"none" may hide behind "not sure"', { rider: 'none' }, 'maybe'],
    ['"none" was chosen', { where: 'none' }, 'yes'],
    ['the question has no answer', { bothers: 'much' }, 'no'],
    ['several questions: the least true decides', { soft: 'yes', rider: 'child' }, 'maybe'],
    ['not, over a question without an answer', { not: { bothers: 'much' } }, 'yes'],
  ])('%s', (_, condition, truth) => {
    expect(testCondition(condition, answers)).toBe(truth);
  });

  test.each<[Condition, Condition, Truth, Truth]>([
    [YES, YES, 'yes', 'yes'],
    [YES, MAYBE, 'maybe', 'yes'],
    [YES, NO, 'no', 'yes'],
    [MAYBE, MAYBE, 'maybe', 'maybe'],
    [MAYBE, NO, 'no', 'maybe'],
    [NO, NO, 'no', 'no'],
  ])('%j with %j: all is %s, any is %s', (a, b, all, any) => {
    expect(testCondition({ all: [a, b] }, answers)).toBe(all);
    expect(testCondition({ all: [b, a] }, answers)).toBe(all);
    expect(testCondition({ any: [a, b] }, answers)).toBe(any);
    expect(testCondition({ any: [b, a] }, answers)).toBe(any);
  });

  test.each([
    [YES, 'no'],
    [MAYBE, 'maybe'],
    [NO, 'yes'],
  ] as const)('not %j is %s', (condition, truth) => {
    expect(testCondition({ not: condition }, answers)).toBe(truth);
  });

  test('looking ahead, an open question may get any answer, even under "not"', () => {
    const open = new Set(['bothers']);
    expect(testAhead({ bothers: 'much' }, answers, open)).toBe('maybe');
    expect(testAhead({ not: { bothers: 'unsure' } }, answers, open)).toBe('maybe');
    expect(testAhead({ all: [{ bothers: 'much' }, NO] }, answers, open)).toBe('no');
  });

  test('names every option it tests, however deep', () => {
    expect(
      optionTests({ all: [{ any: [{ a: 'x' }, { not: { b: ['y', 'z'] } }] }, { c: 'w', d: 'v' }] }),
    ).toEqual([
      { question: 'a', options: ['x'] },
      { question: 'b', options: ['y', 'z'] },
      { question: 'c', options: ['w'] },
      { question: 'd', options: ['v'] },
    ]);
  });
});
