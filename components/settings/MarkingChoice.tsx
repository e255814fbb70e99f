import { useText } from '../ui/text.ts';
import { MARKING_NAMES } from './setting-names.ts';
import { MARKING_LEVELS, type MarkingLevel } from './settings.ts';

interface Props {
  readonly level: MarkingLevel;
  readonly onChange: (level: MarkingLevel) => void;
  /** An administrator has set it. */
  readonly isLocked?: boolean;
}

/** How much is marked on pages. */
export function MarkingChoice({ level, onChange, isLocked = false }: Props) {
  const text = useText();
  return (
    <label class="marking">
      <span>{text('markingLabel')}</span>
      <select
        value={level}
        disabled={isLocked}
        onChange={(event) => onChange(MARKING_LEVELS[event.currentTarget.selectedIndex] ?? level)}
      >
        {MARKING_LEVELS.map((one) => (
          <option key={one} value={one}>
            {text(MARKING_NAMES[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
