/** Everything the result of a self-check says, joined from rules, levels and patterns. */
import { type Flow, type FlowLevel, type FlowQuestion, UNSURE } from '../../content/flow-schema.ts';
import type { CareLevel, Source } from '../../content/schema.ts';
import type { Answers } from './answers.ts';
import { optionTests } from './condition.ts';
import { findSources } from './find-sources.ts';
import { type RankedPattern, rankPatterns } from './patterns.ts';
import { replay } from './replay.ts';
import { type FiredRule, fireRules, mostUrgentLevel } from './rules.ts';

/** A question with the ids of the chosen options. */
export interface AnsweredQuestion {
  readonly question: FlowQuestion;
  readonly chosen: readonly string[];
}

/** A rule that fired, with what the reader needs to believe it. */
export interface Reason extends FiredRule {
  readonly sources: readonly Source[];
  /** The reader's own answers that made it fire. */
  readonly answers: readonly AnsweredQuestion[];
}

export interface Outcome {
  readonly level: CareLevel;
  /** What the level asks for, whatever the rule. */
  readonly advice: FlowLevel;
  /** Whose guidance the level rests on, by name, certain signs before unsure ones; never empty. */
  readonly authorities: readonly string[];
  /** What to do now, one action each; what the level asks for first, then what is special to the rules. */
  readonly actions: readonly string[];
  /** Every rule that fired, most urgent first. */
  readonly reasons: readonly Reason[];
  /** Closest first. */
  readonly patterns: readonly RankedPattern[];
  /** Everything the reader was asked and answered. */
  readonly answers: readonly AnsweredQuestion[];
}

/**
 * The result for these answers, whether or not questions are left.
 * @throws when the flow says nothing for the level; the build lets no such flow through
 */
export function describeOutcome(flow: Flow, given: Answers): Outcome {
  const { answered, answers, judged } = replay(flow, given);
  const fired = fireRules(flow, judged);
  const level = mostUrgentLevel(fired);
  const advice = flow.levels.find((candidate) => candidate.level === level);
  if (!advice) throw new Error(`the self-check says nothing for the level ${level}`);
  const deciding = fired.filter((rule) => rule.level === level);
  return {
    level,
    advice,
    authorities: nameAuthorities(advice, deciding),
    actions: collectActions(advice, deciding),
    reasons: fired.map((rule) => explain(flow, rule, answers)),
    patterns: rankPatterns(flow, judged),
    answers: pairWithAnswers(answered, answers),
  };
}

function nameAuthorities(advice: FlowLevel, deciding: readonly FiredRule[]): string[] {
  const certainFirst = [...deciding].sort(
    (a, b) => Number(a.holds === 'maybe') - Number(b.holds === 'maybe'),
  );
  const named = certainFirst.map(({ rule }) => rule.authority);
  const whole = new Set(named.length > 0 ? named : [advice.authority]);
  // One rule may rest on two, another on one of them: each is named once.
  return whole.size === 1 ? [...whole] : [...new Set([...whole].flatMap((one) => one.split(/, | and /)))];
}

function collectActions(advice: FlowLevel, deciding: readonly FiredRule[]): string[] {
  // A rule that only may hold speaks of a more urgent level: "call an ambulance" would contradict this one.
  const certain = deciding.filter(({ holds }) => holds === 'yes');
  return [...new Set([...advice.actions, ...certain.flatMap(({ rule }) => rule.actions)])];
}

function explain(flow: Flow, fired: FiredRule, answers: Answers): Reason {
  return {
    ...fired,
    sources: findSources(flow, fired.rule.sources),
    answers: pairWithAnswers(flow.questions, pickAnswers(fired, answers)),
  };
}

/** Of the answers, only those options that the rule asks for; all it looks at when it asks for an absence. */
function pickAnswers({ rule, holds }: FiredRule, answers: Answers): Answers {
  const tests = optionTests(rule.when);
  const wanted = tests.map(({ question, options }) => {
    const telling = holds === 'maybe' ? [...options, UNSURE] : options;
    return [question, (answers[question] ?? []).filter((option) => telling.includes(option))] as const;
  });
  const picked = new Map<string, readonly string[]>();
  for (const [question, options] of wanted) {
    if (options.length > 0) picked.set(question, [...new Set([...(picked.get(question) ?? []), ...options])]);
  }
  if (picked.size > 0) return Object.fromEntries(picked);
  return Object.fromEntries(
    tests.flatMap(({ question }) => (answers[question] ? [[question, answers[question]]] : [])),
  );
}

function pairWithAnswers(questions: readonly FlowQuestion[], answers: Answers): AnsweredQuestion[] {
  return questions.flatMap((question) => {
    const chosen = answers[question.id];
    return chosen ? [{ question, chosen }] : [];
  });
}
