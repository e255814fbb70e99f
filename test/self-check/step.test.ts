import { describe, expect, test } from 'vitest';
import type { Answers } from '../../components/self-check/answers.ts';
import { currentStep, giveAnswer, takeBack } from '../../components/self-check/step.ts';
import { type Flow, MOST_QUESTIONS, UNSURE } from '../../content/flow-schema.ts';
import { bicycleCheck } from '../examples/flow.ts';
import { allQuiet, walk } from '../examples/flow-answers.ts';

function asked(answers: Answers): string[] {
  return walk(bicycleCheck, answers).steps.map((step) =>
    step.kind === 'question' ? step.question.id : step.outcome.level,
  );
}

describe('what the reader sees next', () => {
  test.each<[string, Answers, string[]]>([
    ['nothing wrong', {}, ['stop-now', 'rider', 'where', 'tyre-soft', 'noise', 'self-care']],
    ['an emergency sign ends at once', { 'stop-now': ['wheel-loose'] }, ['stop-now', 'emergency']],
    [
      'not sure of a sign goes on, and counts',
      { 'stop-now': ['unsure'] },
      ['stop-now', 'rider', 'where', 'tyre-soft', 'noise', 'same-day'],
    ],
    [
      'a question that may matter is asked',
      { where: ['unsure'] },
      ['stop-now', 'rider', 'where', 'tyre-soft', 'noise', 'chain-age', 'self-care'],
    ],
    [
      'a question opens the next',
      { 'tyre-soft': ['yes'], 'tyre-side': ['yes'] },
      ['stop-now', 'rider', 'where', 'tyre-soft', 'tyre-side', 'noise', 'same-day'],
    ],
    [
      'other answers lead elsewhere',
      { where: ['drive'], noise: ['click'], 'chain-age': ['old'], bothers: ['little'] },
      ['stop-now', 'rider', 'where', 'noise', 'chain-age', 'bothers', 'routine'],
    ],
  ])('%s', (_, answers, screens) => {
    expect(asked({ ...allQuiet, 'chain-age': ['new'], ...answers })).toEqual(screens);
  });

  test('says which question it is and how many may follow', () => {
    const { steps } = walk(bicycleCheck, {
      ...allQuiet,
      noise: ['click'],
      'chain-age': ['new'],
      bothers: ['much'],
    });
    const progress = steps.map(
      (step) => step.kind === 'question' && [step.question.id, step.position, step.atMostLeft],
    );
    expect(progress.slice(0, -1)).toEqual([
      ['stop-now', 1, 5],
      ['rider', 2, 5],
      ['where', 3, 5],
      ['tyre-soft', 1, 4],
      ['noise', 2, 2],
      ['chain-age', 3, 1],
      ['bothers', 4, 0],
    ]);
  });
});

describe('changing answers', () => {
  const full = walk(bicycleCheck, { ...allQuiet, 'tyre-soft': ['yes'], 'tyre-side': ['no'] }).given;

  test('back drops the last answer', () => {
    const back = takeBack(bicycleCheck, full);
    expect(full).toEqual({ ...back, noise: ['none'] });
    expect(currentStep(bicycleCheck, back)).toMatchObject({ question: { id: 'noise' } });
  });

  test('back at the start changes nothing', () => {
    expect(takeBack(bicycleCheck, {})).toEqual({});
  });

  test('an answer to a question that is no longer asked goes', () => {
    expect(giveAnswer(bicycleCheck, full, 'tyre-soft', ['no'])).not.toHaveProperty('tyre-side');
  });

  test('only what the change makes necessary is asked', () => {
    const changed = giveAnswer(bicycleCheck, full, 'where', ['wheels', 'drive']);
    expect(currentStep(bicycleCheck, changed)).toMatchObject({ question: { id: 'chain-age' } });
    expect(currentStep(bicycleCheck, { ...changed, 'chain-age': ['new'] }).kind).toBe('outcome');
  });

  test('an emergency sign ticked by mistake costs no other answer', () => {
    const mistaken = giveAnswer(bicycleCheck, full, 'stop-now', ['wheel-loose']);
    expect(currentStep(bicycleCheck, mistaken)).toMatchObject({ outcome: { level: 'emergency' } });
    expect(giveAnswer(bicycleCheck, mistaken, 'stop-now', ['none'])).toEqual(full);
  });
});

describe('a reader who could be asked more than the most questions', () => {
  const long: Flow = {
    ...bicycleCheck,
    questions: Array.from({ length: MOST_QUESTIONS + 2 }, (_, index) => ({
      id: `q-${index + 1}`,
      screen: 'question' as const,
      choose: 'one' as const,
      text: 'Well?',
      why: 'Because.',
      options: [{ id: 'yes', text: 'Yes' }],
      sources: [],
    })),
    rules: bicycleCheck.rules
      .slice(0, 1)
      .map((rule) => ({ ...rule, when: { [`q-${MOST_QUESTIONS + 1}`]: 'yes' } })),
  };
  const quiet = Object.fromEntries(long.questions.map(({ id }) => [id, ['no']]));

  test('is asked no more than that', () => {
    const { steps } = walk(long, quiet);
    expect(steps.filter(({ kind }) => kind === 'question')).toHaveLength(MOST_QUESTIONS);
    expect(steps[0]).toMatchObject({ atMostLeft: MOST_QUESTIONS - 1 });
  });

  test('is judged as if not knowing the rest', () => {
    expect(currentStep(long, quiet)).toMatchObject({
      outcome: { level: 'same-day', reasons: [{ holds: 'maybe' }] },
    });
    expect(currentStep(long, { ...quiet, 'q-1': [UNSURE] })).toMatchObject({
      outcome: { level: 'same-day' },
    });
  });
});
