/** A self-check without a screen: all answers at once in, a plain report out. For tools and tests. */
import { type Flow, UNSURE } from '../../content/flow-schema.ts';
import type { GetText } from '../ui/text.ts';
import { type Answers, type IgnoredAnswer, optionIds, parseAnswers } from './answers.ts';
import { optionText } from './option-text.ts';
import { describeOutcome, type Outcome } from './outcome.ts';
import { replay } from './replay.ts';

/** Every question of a flow with what can be chosen and when it is asked. */
export function listQuestions(flow: Flow, text: GetText) {
  return flow.questions.map((question) => ({
    id: question.id,
    screen: question.screen,
    choose: question.choose,
    text: question.text,
    why: question.why,
    options: optionIds(question).map((id) => ({ id, text: optionText(question, id, text) })),
    asked: question.askWhen ?? 'always',
  }));
}

/**
 * Replays a case in the order of the flow. A question that is asked but has no answer in the case counts as
 * "I don't know", in the emergency screen and everywhere else, and is listed under `unanswered`: leaving an
 * answer out is never less urgent than not knowing it.
 * @param value answers as they come from a file
 * @returns undefined when `value` is not an object of question id → option id or list of option ids
 */
export function reportCase(flow: Flow, value: unknown) {
  const parsed = parseAnswers(flow, value);
  if (!parsed) return undefined;
  const { answers, unanswered } = fillGaps(flow, parsed.answers);
  const outcome = describeOutcome(flow, answers);
  const asked = outcome.answers.map(({ question }) => question.id);
  const notAsked = Object.entries(parsed.answers).filter(([question]) => !asked.includes(question));
  return {
    careLevel: outcome.level,
    authorities: outcome.authorities,
    rules: describeRules(outcome),
    patterns: outcome.patterns.map(({ term, closeness, fits, doesNotFit }) => ({
      term: term.id,
      name: term.name,
      closeness,
      fits,
      doesNotFit,
    })),
    questionsAsked: asked,
    unanswered,
    ignored: [
      ...parsed.ignored,
      ...notAsked.map(([question, options]): IgnoredAnswer => ({ question, options, reason: 'not asked' })),
    ],
  };
}

function fillGaps(flow: Flow, given: Answers): { answers: Answers; unanswered: string[] } {
  const unanswered: string[] = [];
  let answers = given;
  for (let next = replay(flow, answers).next; next; next = replay(flow, answers).next) {
    unanswered.push(next.id);
    answers = { ...answers, [next.id]: [UNSURE] };
  }
  return { answers, unanswered };
}

function describeRules({ reasons }: Outcome) {
  return reasons.map(({ rule, holds, level, sources, answers }) => ({
    id: rule.id,
    level,
    holds,
    because: rule.because,
    authority: rule.authority,
    sources,
    answers: Object.fromEntries(answers.map(({ question, chosen }) => [question.id, chosen])),
  }));
}
