/** How "when to get help" is laid out: most urgent first, one heading a level, the first signs always in view. */
import { CARE_LEVELS, type CareLevel, type HelpRule } from '../../content/schema.ts';

/** Signs that share a level. */
interface HelpGroup {
  readonly level: CareLevel;
  readonly rules: readonly HelpRule[];
}

/** @returns the rules under their levels, most urgent first; within a level as authored */
export function groupByLevel(rules: readonly HelpRule[]): HelpGroup[] {
  return CARE_LEVELS.flatMap((level) => {
    const same = rules.filter((rule) => rule.level === level);
    return same.length > 0 ? [{ level, rules: same }] : [];
  });
}

/** What a short view shows at once, and what it unfolds. */
interface SplitRules {
  readonly first: readonly HelpRule[];
  readonly more: readonly HelpRule[];
}

const FIRST = 2;

/**
 * Splits the rules for a short view.
 * @returns the two most urgent as `first`, or three when the third is an emergency too; a single rule left
 *   over is not worth folding away and joins them
 */
export function splitRules(rules: readonly HelpRule[]): SplitRules {
  const sorted = groupByLevel(rules).flatMap((group) => group.rules);
  const thirdIsEmergency = sorted[FIRST]?.level === 'emergency';
  const oneLeft = sorted.length === FIRST + 1;
  const count = thirdIsEmergency || oneLeft ? FIRST + 1 : FIRST;
  return { first: sorted.slice(0, count), more: sorted.slice(count) };
}
