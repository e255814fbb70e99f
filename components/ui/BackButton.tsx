import { ChevronLeft } from 'lucide';
import { Icon } from './Icon.tsx';

/** Leads back to where the reader came from. */
export function BackButton({ label, onBack }: { label: string; onBack: () => void }) {
  return (
    <button type="button" class="button quiet back" onClick={onBack}>
      <Icon icon={ChevronLeft} />
      {label}
    </button>
  );
}
