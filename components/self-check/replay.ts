/** Goes through a flow with the answers at hand, as if they were given one by one. */
import { type Flow, type FlowQuestion, MOST_QUESTIONS, UNSURE } from '../../content/flow-schema.ts';
import type { Answers } from './answers.ts';
import { testCondition } from './condition.ts';

/** How far the answers lead. */
export interface Replay {
  /** Questions asked and answered, in the order of the flow. */
  readonly answered: readonly FlowQuestion[];
  /** The reader's own answers to them, and to nothing else. */
  readonly answers: Answers;
  /**
   * What level and patterns are judged by: the answers, and "I don't know" for each question that was not
   * asked because the most questions had been reached. So a long path never lowers the urgency.
   */
  readonly judged: Answers;
  /** The first question still without an answer; undefined when there is none, or an emergency ends the check. */
  readonly next: FlowQuestion | undefined;
}

/** Replays the answers. Those to questions that are not asked are passed over. */
export function replay(flow: Flow, answers: Answers): Replay {
  const answered: FlowQuestion[] = [];
  const own: Record<string, readonly string[]> = {};
  const judged: Record<string, readonly string[]> = {};
  for (const question of flow.questions) {
    if (!isAsked(question, judged)) continue;
    if (question.screen === 'question' && countQuestions(answered) >= MOST_QUESTIONS) {
      judged[question.id] = [UNSURE];
      continue;
    }
    const chosen = answers[question.id];
    if (!chosen) return { answered, answers: own, judged, next: question };
    answered.push(question);
    own[question.id] = chosen;
    judged[question.id] = chosen;
    if (endsCheck(flow, judged)) break;
  }
  return { answered, answers: own, judged, next: undefined };
}

/** Whether a question is put to a reader who gave these answers to the questions before it. */
export function isAsked(question: FlowQuestion, answers: Answers): boolean {
  return !question.askWhen || testCondition(question.askWhen, answers) !== 'no';
}

/** How many of them count as questions: the first screens do not. */
export function countQuestions(questions: readonly FlowQuestion[]): number {
  return questions.filter((question) => question.screen === 'question').length;
}

function endsCheck(flow: Flow, answers: Answers): boolean {
  return flow.rules.some((rule) => rule.endsCheck && testCondition(rule.when, answers) === 'yes');
}
