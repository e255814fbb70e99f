/** What a reader has answered so far. It is the whole state of a self-check: everything else follows from it. */
import { type Flow, type FlowQuestion, NONE, UNSURE } from '../../content/flow-schema.ts';

/** Question id → the ids of the chosen options; `unsure` and `none` among them. The order does not matter. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** An answer that was handed in but does not count, and why. */
export interface IgnoredAnswer {
  readonly question: string;
  readonly options: readonly string[];
  readonly reason:
    | 'unknown question'
    | 'unknown option'
    | 'takes one option'
    | 'none beside others'
    | 'not asked';
}

/** Answers that fit the flow, and what had to be left out to get there. */
export interface ParsedAnswers {
  readonly answers: Answers;
  readonly ignored: readonly IgnoredAnswer[];
}

/** The ids of everything that can be chosen, in the order shown: own options, "none" if several may be chosen, "unsure". */
export function optionIds(question: FlowQuestion): string[] {
  return [
    ...question.options.map((option) => option.id),
    ...(question.choose === 'many' ? [NONE] : []),
    UNSURE,
  ];
}

/**
 * Reads answers from a file or from storage.
 * @param value an object of question id → option id or list of them
 * @returns undefined when it is no such object; else what fits, with the rest under `ignored`
 */
export function parseAnswers(flow: Flow, value: unknown): ParsedAnswers | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const answers: Record<string, readonly string[]> = {};
  const ignored: IgnoredAnswer[] = [];
  for (const [id, given] of Object.entries(value)) {
    const options = [given].flat();
    if (!options.every((option) => typeof option === 'string')) return undefined;
    const question = flow.questions.find((candidate) => candidate.id === id);
    if (!question) {
      ignored.push({ question: id, options, reason: 'unknown question' });
      continue;
    }
    const parsed = parseAnswer(question, options);
    ignored.push(...parsed.ignored);
    if (parsed.chosen.length > 0) answers[id] = parsed.chosen;
  }
  return { answers, ignored };
}

function parseAnswer(question: FlowQuestion, options: readonly string[]) {
  const known = optionIds(question);
  const ignored: IgnoredAnswer[] = [];
  const ignore = (left: readonly string[], reason: IgnoredAnswer['reason']) => {
    if (left.length > 0) ignored.push({ question: question.id, options: left, reason });
  };
  let chosen = known.filter((option) => options.includes(option));
  ignore(
    options.filter((option) => !known.includes(option)),
    'unknown option',
  );
  if (question.choose === 'one' && chosen.length > 1) {
    // Which of them is meant cannot be known: the question counts as unanswered.
    ignore(chosen, 'takes one option');
    chosen = [];
  }
  if (chosen.includes(NONE) && chosen.length > 1) {
    ignore([NONE], 'none beside others');
    chosen = chosen.filter((option) => option !== NONE);
  }
  return { chosen, ignored };
}
