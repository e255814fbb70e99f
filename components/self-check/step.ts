/** From the answers to what the reader sees next, and back. */
import { type Flow, type FlowQuestion, MOST_QUESTIONS } from '../../content/flow-schema.ts';
import type { Answers } from './answers.ts';
import { testAhead } from './condition.ts';
import { describeOutcome, type Outcome } from './outcome.ts';
import { countQuestions, replay } from './replay.ts';

export type Step =
  | {
      readonly kind: 'question';
      readonly question: FlowQuestion;
      /** Which one it is: among the questions, or among the first screens, from 1. */
      readonly position: number;
      /** How many questions may follow this one. Goes down by one or more with every question answered. */
      readonly atMostLeft: number;
    }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

/** What to show a reader who gave these answers. */
export function currentStep(flow: Flow, answers: Answers): Step {
  const { answered, judged, next } = replay(flow, answers);
  if (!next) return { kind: 'outcome', outcome: describeOutcome(flow, answers) };
  const questions = countQuestions(answered);
  return {
    kind: 'question',
    question: next,
    position: (next.screen === 'question' ? questions : answered.length - questions) + 1,
    atMostLeft: countLeft(flow, next, judged, MOST_QUESTIONS - questions),
  };
}

/** Sets one answer and drops those to questions that it keeps from being asked. */
export function giveAnswer(
  flow: Flow,
  answers: Answers,
  question: string,
  options: readonly string[],
): Answers {
  const given: Answers = { ...answers, [question]: options };
  const kept: Record<string, readonly string[]> = {};
  const open = new Set<string>();
  for (const { id, askWhen } of flow.questions) {
    if (askWhen && testAhead(askWhen, kept, open) === 'no') continue;
    const chosen = given[id];
    if (chosen) kept[id] = chosen;
    else open.add(id);
  }
  return kept;
}

/** Takes back the last answer, in the order of the flow. */
export function takeBack(flow: Flow, answers: Answers): Answers {
  const last = replay(flow, answers).answered.at(-1);
  return Object.fromEntries(Object.entries(answers).filter(([question]) => question !== last?.id));
}

function countLeft(flow: Flow, next: FlowQuestion, answers: Answers, room: number): number {
  const open = new Set([next.id]);
  for (const question of flow.questions.slice(flow.questions.indexOf(next) + 1)) {
    if (!question.askWhen || testAhead(question.askWhen, answers, open) !== 'no') open.add(question.id);
  }
  const ahead = flow.questions.filter((question) => open.has(question.id) && question !== next);
  return Math.min(countQuestions(ahead), room - countQuestions([next]));
}
