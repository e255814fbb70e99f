import { type MessageKey, useText } from '../ui/text.ts';
import { LookSettings } from './LookSettings.tsx';
import { MarkingSettings } from './MarkingSettings.tsx';
import { SettingSection } from './SettingSection.tsx';
import type { LockableProps } from './SiteSettings.tsx';
import type { Settings } from './settings.ts';
import { Transfer, type TransferProps } from './Transfer.tsx';

const SAVE_PROBLEMS = {
  full: 'settingsFull',
  often: 'settingsTooOften',
  refused: 'settingsNotSaved',
} as const satisfies Record<string, MessageKey>;

interface Props extends Omit<TransferProps, 'hasFailed'> {
  /** Why the last change could not be kept. */
  readonly problem?: keyof typeof SAVE_PROBLEMS | undefined;
  /** Sync is off or missing in this browser: the settings stay on this device. */
  readonly isOnDeviceOnly?: boolean;
  /** Whether the toolbar button of this browser can show a number. */
  readonly hasBadge: boolean;
  /** The name of a term, for the list of hidden ones. */
  readonly nameOf: (id: Settings['hiddenTerms'][number]) => string;
}

/** Everything a reader can choose. Each change holds at once. */
export function SettingsForm({ problem, isOnDeviceOnly = false, hasBadge, nameOf, ...transfer }: Props) {
  const text = useText();
  const { settings, locked, onChange } = transfer;
  const one: LockableProps = {
    settings,
    onChange: (changed) => onChange({ ...settings, ...changed }),
    isLocked: (...keys) => keys.some((key) => locked.includes(key)),
  };
  return (
    <div class="settings">
      {problem && (
        <p class="problem" role="alert">
          {text(SAVE_PROBLEMS[problem])}
        </p>
      )}
      {isOnDeviceOnly && <p class="note">{text('settingsOnDeviceOnly')}</p>}
      <MarkingSettings {...one} nameOf={nameOf} />
      <LookSettings {...one} />
      <BadgeSetting {...one} hasBadge={hasBadge} />
      <SettingSection id="languages" title={text('settingsLanguages')}>
        <p>{text('settingsLanguagesText')}</p>
      </SettingSection>
      <SettingSection id="transfer" title={text('settingsTransfer')}>
        <Transfer {...transfer} hasFailed={problem !== undefined} />
      </SettingSection>
    </div>
  );
}

function BadgeSetting({ settings, onChange, isLocked, hasBadge }: LockableProps & Pick<Props, 'hasBadge'>) {
  const text = useText();
  return (
    <SettingSection id="badge" title={text('settingsBadge')} isLocked={isLocked('badge')}>
      {hasBadge ? (
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.badge}
            onChange={(event) => onChange({ badge: event.currentTarget.checked })}
          />
          <span>{text('settingsBadgeShow')}</span>
        </label>
      ) : (
        <p class="quiet">{text('settingsNoBadge')}</p>
      )}
    </SettingSection>
  );
}
