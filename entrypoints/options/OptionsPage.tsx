import { useEffect } from 'preact/hooks';
import type { StoredItem } from '../../components/platform/stored-item.ts';
import { useStored } from '../../components/platform/use-stored.ts';
import { SettingsForm } from '../../components/settings/SettingsForm.tsx';
import type { Settings } from '../../components/settings/settings.ts';
import { applyTheme } from '../../components/ui/render-page.dom.tsx';
import { useText } from '../../components/ui/text.ts';
import type { GlossaryEntry } from '../../content/schema.ts';

interface Props {
  readonly settings: Settings;
  readonly settingsItem: StoredItem<Settings>;
  readonly entries: readonly GlossaryEntry[];
}

/** The settings in a tab. */
export function OptionsPage({ settings: stored, settingsItem, entries }: Props) {
  const text = useText();
  const settings = useStored(settingsItem, stored);
  useEffect(() => applyTheme(document.documentElement, settings.value.theme), [settings.value.theme]);
  return (
    <main>
      <h1>{text('settingsTitle')}</h1>
      <SettingsForm
        settings={settings.value}
        onChange={settings.change}
        isSaved={settings.isSaved}
        nameOf={(id) => entries.find((entry) => entry.id === id)?.name ?? id}
      />
    </main>
  );
}
