import { type MessageKey, useText } from '../ui/text.ts';
import { MarkingChoice } from './MarkingChoice.tsx';
import { RemovableList } from './RemovableList.tsx';
import type { Settings } from './settings.ts';

const THEMES: readonly { id: Settings['theme']; name: MessageKey }[] = [
  { id: 'system', name: 'themeSystem' },
  { id: 'light', name: 'themeLight' },
  { id: 'dark', name: 'themeDark' },
];

interface Props {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  /** False when the last change could not be written. */
  readonly isSaved: boolean;
  /** The name of a term, for the list of hidden ones. */
  readonly nameOf: (id: Settings['hiddenTerms'][number]) => string;
}

/** Everything a reader can choose. Each change holds at once. */
export function SettingsForm({ settings, onChange, isSaved, nameOf }: Props) {
  const text = useText();
  const set = (changed: Partial<Settings>) => onChange({ ...settings, ...changed });
  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      {!isSaved && <p role="alert">{text('settingsNotSaved')}</p>}
      <section>
        <h2>{text('settingsMarking')}</h2>
        <MarkingChoice level={settings.marking} onChange={(marking) => set({ marking })} />
        <label class="marking">
          <span>{text('settingsDelay')}</span>
          <input
            type="number"
            min="0"
            max="3000"
            step="50"
            value={settings.restMs}
            onChange={({ currentTarget: { valueAsNumber: restMs } }) =>
              Number.isFinite(restMs) && set({ restMs })
            }
          />
        </label>
      </section>
      <section>
        <h2>{text('settingsTheme')}</h2>
        {THEMES.map(({ id, name }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="theme"
              checked={settings.theme === id}
              onChange={() => set({ theme: id })}
            />
            {text(name)}
          </label>
        ))}
      </section>
      <RemovableList
        title={text('settingsSitesOff')}
        empty={text('settingsNoSitesOff')}
        items={settings.sitesOff.map((site) => ({ id: site, name: site }))}
        onRemove={(site) => set({ sitesOff: settings.sitesOff.filter((one) => one !== site) })}
      />
      <RemovableList
        title={text('settingsHiddenTerms')}
        empty={text('settingsNoHiddenTerms')}
        items={settings.hiddenTerms.map((id) => ({ id, name: nameOf(id) }))}
        onRemove={(id) => set({ hiddenTerms: settings.hiddenTerms.filter((one) => one !== id) })}
      />
    </form>
  );
}
