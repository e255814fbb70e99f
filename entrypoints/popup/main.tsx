import { loadGlossary } from '../../components/platform/knowledge-base.ts';
import { loadManagedKeys } from '../../components/platform/record-storage.ts';
import { currentTab, loadPageTerms } from '../../components/platform/tabs.ts';
import { loadSelfCheck } from '../../components/wiring/self-check-state.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { showPage } from '../../components/wiring/show-page.dom.tsx';
import { Popup } from './Popup.tsx';

const settingsItem = createSettingsItem();
const tab = await currentTab();
const [settings, locked, entries, page, selfCheck] = await Promise.all([
  settingsItem.load(),
  loadManagedKeys(),
  loadGlossary(),
  tab && loadPageTerms(tab.id),
  loadSelfCheck(),
]);

showPage(
  <Popup
    entries={entries}
    page={page && tab ? { ...page, tabId: tab.id } : undefined}
    settings={settings}
    settingsItem={settingsItem}
    locked={locked}
    selfCheck={selfCheck}
  />,
  { title: 'productName', settings, settingsItem },
);
