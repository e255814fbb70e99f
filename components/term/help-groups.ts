/** How "when to get help" is laid out: most urgent first, one heading a level. */
import { CARE_LEVELS } from '../../content/ids.ts';
import type { CareLevel, HelpRule } from '../../content/schema.ts';

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
