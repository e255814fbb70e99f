/** Conditions over answers, in three values: a reader who does not know makes neither "yes" nor "no". */
import { type Condition, NONE, UNSURE } from '../../content/flow-schema.ts';
import type { Answers } from './answers.ts';

/** `maybe`: an "I don't know" hides whether it holds. */
export type Truth = 'no' | 'maybe' | 'yes';

/** The smallest part of a condition: one question, and the options of which any will do. */
export interface OptionTest {
  readonly question: string;
  readonly options: readonly string[];
}

const ORDER: readonly Truth[] = ['no', 'maybe', 'yes'];
const OPPOSITE: Record<Truth, Truth> = { no: 'yes', maybe: 'maybe', yes: 'no' };

/** Whether a condition holds. A question without an answer makes a test on it "no". */
export function testCondition(condition: Condition, answers: Answers): Truth {
  return combine(condition, ({ question, options }) => testAnswer(options, answers[question]));
}

/**
 * Whether a condition can still hold: questions that are open may get any answer.
 * @returns "no" only when no answer to the open questions makes it "yes" or "maybe"
 */
export function testAhead(condition: Condition, answers: Answers, open: ReadonlySet<string>): Truth {
  return combine(condition, ({ question, options }) =>
    open.has(question) ? 'maybe' : testAnswer(options, answers[question]),
  );
}

/** Whether an answer holds any of the options. `chosen` is left out when the question has no answer. */
export function testAnswer(options: readonly string[], chosen: readonly string[] = []): Truth {
  if (options.some((option) => chosen.includes(option))) return 'yes';
  if (!chosen.includes(UNSURE)) return 'no';
  // Beside a chosen option "none of these" is ruled out, however unsure the rest.
  const hidden = options.some((option) => option !== UNSURE && (option !== NONE || chosen.length === 1));
  return hidden ? 'maybe' : 'no';
}

/** Every option test inside a condition. */
export function optionTests(condition: Condition): OptionTest[] {
  if (isAll(condition)) return condition.all.flatMap(optionTests);
  if (isAny(condition)) return condition.any.flatMap(optionTests);
  if (isNot(condition)) return optionTests(condition.not);
  return Object.entries(condition).map(([question, options]) => ({ question, options: [options].flat() }));
}

/** Kleene's logic: "all" is as true as its least true part, "any" as its truest. */
function combine(condition: Condition, test: (part: OptionTest) => Truth): Truth {
  if (isAll(condition)) return least(condition.all.map((part) => combine(part, test)));
  if (isAny(condition)) return most(condition.any.map((part) => combine(part, test)));
  if (isNot(condition)) return OPPOSITE[combine(condition.not, test)];
  return least(optionTests(condition).map(test));
}

function least(truths: readonly Truth[]): Truth {
  return ORDER.find((truth) => truths.includes(truth)) ?? 'yes';
}

function most(truths: readonly Truth[]): Truth {
  return ORDER.findLast((truth) => truths.includes(truth)) ?? 'no';
}

// The schema keeps `all`, `any` and `not` from being question ids, so one look at the key tells.
function isAll(condition: Condition): condition is { readonly all: readonly Condition[] } {
  return 'all' in condition;
}

function isAny(condition: Condition): condition is { readonly any: readonly Condition[] } {
  return 'any' in condition;
}

function isNot(condition: Condition): condition is { readonly not: Condition } {
  return 'not' in condition;
}
