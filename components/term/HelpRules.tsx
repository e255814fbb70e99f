import type { HelpRule } from '../../content/schema.ts';
import { CareLevelName } from '../ui/CareLevelName.tsx';
import { groupByLevel } from './help-groups.ts';

/** When to get help: each level once, under it its signs and the authority they rest on. Most urgent first. */
export function HelpRules({ rules }: { rules: readonly HelpRule[] }) {
  return (
    <div class="help-rules">
      {groupByLevel(rules).map((group) => (
        <div key={group.level} class="level help-group" data-level={group.level}>
          <CareLevelName level={group.level} />
          <ul>
            {group.rules.map((rule) => (
              <li key={rule.when}>
                {rule.when} <span class="quiet">{rule.authority}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
