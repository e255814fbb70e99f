import { useText } from '../ui/text.ts';

interface Props {
  readonly host: string;
  readonly off: boolean;
  readonly onChange: (off: boolean) => void;
  /** An administrator has set where Legwise is on. */
  readonly isLocked?: boolean;
}

/** Turns Legwise off, or on again, for the site that is open. */
export function SiteSwitch({ host, off, onChange, isLocked = false }: Props) {
  const text = useText();
  return (
    <button type="button" class="button site-switch" disabled={isLocked} onClick={() => onChange(!off)}>
      {text(off ? 'siteTurnOn' : 'siteTurnOff', host)}
    </button>
  );
}
