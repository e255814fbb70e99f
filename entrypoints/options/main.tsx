import { browser } from '../../components/platform/browser.ts';
import { findBrowserWays } from '../../components/platform/browser-ways.ts';
import { loadGlossary } from '../../components/platform/knowledge-base.ts';
import { findPlace } from '../../components/platform/record-storage.ts';
import { currentTab } from '../../components/platform/tabs.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { showPage } from '../../components/wiring/show-page.dom.tsx';
import { OptionsPage } from './OptionsPage.tsx';

const settingsItem = createSettingsItem();
const [settings, entries, ways, place, tab] = await Promise.all([
  settingsItem.load(),
  loadGlossary(),
  findBrowserWays(),
  findPlace(),
  currentTab(),
]);

showPage(
  <OptionsPage
    settings={settings}
    settingsItem={settingsItem}
    entries={entries}
    ways={ways}
    place={place}
    version={browser.runtime.getManifest().version}
    tabId={tab?.id}
  />,
  { title: 'settingsTitle', settings, settingsItem },
);
