/** Rules over answers → the care level. Patterns have no say in it. */
import type { Flow, FlowRule } from '../../content/flow-schema.ts';
import { CARE_LEVELS } from '../../content/ids.ts';
import type { CareLevel } from '../../content/schema.ts';
import type { Answers } from './answers.ts';
import { testCondition } from './condition.ts';

/** A rule that has a say in the level. */
export interface FiredRule {
  readonly rule: FlowRule;
  /** `maybe`: an "I don't know" may hide it, and its level is the one the rule keeps for that case. */
  readonly holds: 'yes' | 'maybe';
  readonly level: CareLevel;
}

/** Every rule that fires, most urgent first, else in the order of the flow. */
export function fireRules(flow: Flow, answers: Answers): FiredRule[] {
  return flow.rules
    .flatMap((rule): FiredRule[] => {
      const holds = testCondition(rule.when, answers);
      if (holds === 'yes') return [{ rule, holds, level: rule.level }];
      const isHeeded = !rule.unsureWhen || testCondition(rule.unsureWhen, answers) === 'yes';
      return holds === 'maybe' && rule.ifUnsure && isHeeded ? [{ rule, holds, level: rule.ifUnsure }] : [];
    })
    .sort((a, b) => compareUrgency(a.level, b.level));
}

/** The most urgent level; with no rule at all, looking after it at home. */
export function mostUrgentLevel(fired: readonly FiredRule[]): CareLevel {
  return CARE_LEVELS.find((level) => fired.some((rule) => rule.level === level)) ?? 'self-care';
}

/** For sorting: below zero when `a` is more urgent than `b`. */
export function compareUrgency(a: CareLevel, b: CareLevel): number {
  return CARE_LEVELS.indexOf(a) - CARE_LEVELS.indexOf(b);
}
