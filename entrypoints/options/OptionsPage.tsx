import type { BrowserWays } from '../../components/platform/browser-ways.ts';
import { offerFile } from '../../components/platform/download.dom.ts';
import { openPage } from '../../components/platform/pages.ts';
import type { Place } from '../../components/platform/record-storage.ts';
import { reportError } from '../../components/platform/report-error.ts';
import { openShortcutSettings } from '../../components/platform/shortcuts.ts';
import { openSidePanel } from '../../components/platform/side-panel.ts';
import { useManagedKeys } from '../../components/platform/use-managed-keys.dom.ts';
import { useStored } from '../../components/platform/use-stored.ts';
import { SettingSection } from '../../components/settings/SettingSection.tsx';
import { SettingsForm } from '../../components/settings/SettingsForm.tsx';
import type { Settings } from '../../components/settings/settings.ts';
import { WaysIn } from '../../components/settings/WaysIn.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { useText } from '../../components/ui/text.ts';
import type { SettingsItem } from '../../components/wiring/settings-item.ts';
import type { GlossaryEntry } from '../../content/schema.ts';
import { Preview } from './Preview.tsx';

interface Props {
  readonly settings: Settings;
  readonly settingsItem: SettingsItem;
  readonly entries: readonly GlossaryEntry[];
  readonly ways: BrowserWays;
  readonly place: Place;
  readonly version: string;
  /** The tab of this page, for what opens beside it. */
  readonly tabId: number | undefined;
}

const attempt = (doing: string, work: Promise<unknown>) => {
  work.catch((error) => reportError(doing, error));
};

/** The settings in a tab, with what they do beside them. */
export function OptionsPage({ settings: stored, settingsItem, entries, place, ...browser }: Props) {
  const text = useText();
  const locked = useManagedKeys();
  const settings = useStored(settingsItem, stored);
  const { ways, version, tabId } = browser;
  return (
    <>
      <PageHeader />
      <main class="options">
        <header data-legwise="off">
          <h1>{text('settingsTitle')}</h1>
          <p class="lead">{text('settingsIntro')}</p>
        </header>
        <Preview settings={settings.value} />
        <div class="options-form" data-legwise="off">
          <SettingsForm
            settings={settings.value}
            locked={locked}
            onChange={settings.change}
            onDownload={offerFile}
            problem={settings.problem}
            isOnDeviceOnly={place === 'device'}
            hasBadge={ways.hasBadge}
            nameOf={(id) => entries.find((entry) => entry.id === id)?.name ?? id}
          />
          <div class="settings">
            <SettingSection id="ways" title={text('waysTitle')}>
              <WaysIn
                {...ways}
                onChangeShortcuts={() => attempt('opening the shortcuts', openShortcutSettings())}
                onOpenSidePanel={() => attempt('opening the side panel', openSidePanel(tabId ?? -1))}
              />
            </SettingSection>
            <SettingSection id="about" title={text('aboutTitle')}>
              <p>{text('aboutVersion', version)}</p>
              <div class="buttons">
                <button type="button" class="button" onClick={() => openPage('updates')}>
                  {text('updatesOpen')}
                </button>
                <button type="button" class="button" onClick={() => openPage('welcome')}>
                  {text('welcomeAgain')}
                </button>
              </div>
            </SettingSection>
          </div>
        </div>
      </main>
    </>
  );
}
