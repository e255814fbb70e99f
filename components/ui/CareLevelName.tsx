import { Calendar, Clock, House, type IconNode, OctagonAlert, TriangleAlert } from 'lucide';
import type { CareLevel } from '../../content/schema.ts';
import { CARE_LEVEL_NAMES } from './care-level-names.ts';
import { Icon } from './Icon.tsx';
import { useText } from './text.ts';

/** Each level has a shape of its own, so that it can be told without its colour. */
const ICONS: Record<CareLevel, IconNode> = {
  emergency: OctagonAlert,
  'same-day': TriangleAlert,
  soon: Clock,
  routine: Calendar,
  'self-care': House,
};

/** A care level as icon and word, in its colour. */
export function CareLevelName({ level }: { level: CareLevel }) {
  const text = useText();
  return (
    <span class="level-name" data-level={level}>
      <Icon icon={ICONS[level]} />
      {text(CARE_LEVEL_NAMES[level])}
    </span>
  );
}
