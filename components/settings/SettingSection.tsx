import { Lock } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  /** An administrator has set it: shown, and not to be changed. */
  readonly isLocked?: boolean;
  readonly children: ComponentChildren;
}

/** One part of the settings. */
export function SettingSection({ id, title, isLocked = false, children }: Props) {
  const text = useText();
  return (
    <section aria-labelledby={id} class="setting">
      <h2 id={id}>{title}</h2>
      {isLocked && (
        <p class="setting-locked">
          <Icon icon={Lock} />
          {text('settingsLocked')}
        </p>
      )}
      <fieldset disabled={isLocked} aria-labelledby={id}>
        {children}
      </fieldset>
    </section>
  );
}
