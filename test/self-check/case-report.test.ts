import { describe, expect, test } from 'vitest';
import { listQuestions, reportCase } from '../../components/self-check/case-report.ts';
import { bicycleCheck } from '../examples/flow.ts';
import { allQuiet } from '../examples/flow-answers.ts';
import { english } from '../term/english.ts';

describe('a case answered all at once', () => {
  test('is replayed in the order of the flow', () => {
    const report = reportCase(bicycleCheck, Object.fromEntries(Object.entries(allQuiet).reverse()));
    expect(report).toMatchObject({
      careLevel: 'self-care',
      rules: [],
      patterns: [
        { term: 'slow-puncture', fits: ['It is in the wheels.'], doesNotFit: ['The tyre kept its air.'] },
      ],
      questionsAsked: ['stop-now', 'rider', 'where', 'tyre-soft', 'noise'],
      unanswered: [],
      ignored: [],
    });
  });

  test('without an answer to the emergency screen counts as not sure of it', () => {
    const { 'stop-now': _, ...rest } = allQuiet;
    expect(reportCase(bicycleCheck, rest)).toMatchObject({
      careLevel: 'same-day',
      rules: [
        { id: 'unsafe-now', holds: 'maybe' },
        { id: 'loose-wheel', holds: 'maybe' },
      ],
      unanswered: ['stop-now'],
    });
  });

  test('gives the same for no answer as for "I don\'t know"', () => {
    for (const question of Object.keys(allQuiet)) {
      const { [question]: _, ...rest } = allQuiet;
      const unsure = reportCase(bicycleCheck, { ...allQuiet, [question]: 'unsure' });
      expect(reportCase(bicycleCheck, rest)?.careLevel, question).toBe(unsure?.careLevel);
    }
  });

  test('lists what a reader would not have been asked', () => {
    expect(reportCase(bicycleCheck, { ...allQuiet, bothers: 'much' })).toMatchObject({
      careLevel: 'self-care',
      ignored: [{ question: 'bothers', options: ['much'], reason: 'not asked' }],
    });
  });

  test('names the sources of each rule', () => {
    const report = reportCase(bicycleCheck, { 'stop-now': ['wheel-loose'] });
    expect(report?.rules[0]).toMatchObject({
      authority: 'Maker',
      sources: [{ id: 'maker-manual', publisher: 'Bicycle Makers' }],
    });
  });

  test('is refused when it is no set of answers', () => {
    expect(reportCase(bicycleCheck, 'wheels')).toBeUndefined();
  });
});

test('the questions are listed with every option and when they are asked', () => {
  const [first, , , second] = listQuestions(bicycleCheck, english);
  expect(first?.options.slice(-2)).toEqual([
    { id: 'none', text: 'None of these' },
    { id: 'unsure', text: 'I am not sure about one of these' },
  ]);
  expect(first?.asked).toBe('always');
  expect(second).toMatchObject({ id: 'tyre-soft', asked: { where: ['wheels', 'steering'] } });
  expect(second?.options.at(-1)).toEqual({ id: 'unsure', text: "I don't know" });
});
