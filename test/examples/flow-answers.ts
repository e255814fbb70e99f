/** Ways of answering a self-check in tests. */
import fc from 'fast-check';
import { type Answers, optionIds } from '../../components/self-check/answers.ts';
import { currentStep, giveAnswer, type Step } from '../../components/self-check/step.ts';
import { type Flow, type FlowQuestion, NONE } from '../../content/flow-schema.ts';
import { bicycleCheck } from './flow.ts';

/** A question of the bicycle check. */
export function findQuestion(id: string): FlowQuestion {
  const question = bicycleCheck.questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`the bicycle check has no question ${id}`);
  return question;
}

/** The answers of a reader who says "none" or "no" to everything. */
export const allQuiet: Answers = {
  'stop-now': ['none'],
  rider: ['grown-up'],
  where: ['wheels'],
  'tyre-soft': ['no'],
  noise: ['none'],
};

/** An answer to every question of a flow, asked or not. */
export function anyAnswers(flow: Flow): fc.Arbitrary<Answers> {
  return fc.record(Object.fromEntries(flow.questions.map((question) => [question.id, anyAnswer(question)])));
}

/** Any answer to one question: own options, "none", "I don't know", or this beside others. */
function anyAnswer(question: FlowQuestion): fc.Arbitrary<readonly string[]> {
  const ids = optionIds(question);
  if (question.choose === 'one') return fc.constantFrom(...ids).map((id) => [id]);
  const several = ids.filter((id) => id !== NONE);
  return fc.oneof(
    // One sign ends the check: most readers have to get past the first screens for the rest to be tested.
    { weight: question.screen === 'emergency' ? 12 : 2, arbitrary: fc.constant([NONE]) },
    { weight: 2, arbitrary: fc.subarray(several, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.subarray(several, { minLength: 1 }) },
  );
}

/** Answers question by question, as a reader does. */
export function walk(flow: Flow, answers: Answers): { steps: readonly Step[]; given: Answers } {
  const steps: Step[] = [];
  let given: Answers = {};
  for (;;) {
    const step = currentStep(flow, given);
    steps.push(step);
    if (step.kind === 'outcome') return { steps, given };
    given = giveAnswer(flow, given, step.question.id, answers[step.question.id] ?? []);
  }
}
