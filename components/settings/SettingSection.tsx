import { Lock } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Whether an administrator has set it: shown then, and not to be changed. Not given where nothing is set. */
  readonly isLocked?: boolean;
  readonly children: ComponentChildren;
}

/** One part of the settings: choices that belong together, or words. */
export function SettingSection({ id, title, isLocked, children }: Props) {
  const text = useText();
  return (
    <section class="setting">
      <h2 id={id}>{title}</h2>
      {isLocked && (
        <p class="setting-locked">
          <Icon icon={Lock} />
          {text('settingsLocked')}
        </p>
      )}
      {isLocked === undefined ? (
        <div class="setting-body">{children}</div>
      ) : (
        <fieldset class="setting-body" disabled={isLocked} aria-labelledby={id}>
          {children}
        </fieldset>
      )}
    </section>
  );
}
