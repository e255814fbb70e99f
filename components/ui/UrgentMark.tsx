import { OctagonAlert } from 'lucide';
import { Icon } from './Icon.tsx';
import { useText } from './text.ts';

/** Beside the name of an entry that is about an emergency: said, not shouted. */
export function UrgentMark() {
  const text = useText();
  return (
    <span class="urgent-mark" data-level="emergency">
      <Icon icon={OctagonAlert} />
      {text('markEmergency')}
    </span>
  );
}
