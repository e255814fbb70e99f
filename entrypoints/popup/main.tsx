import { loadGlossary } from '../../components/platform/knowledge-base.ts';
import { currentTab, loadPageTerms } from '../../components/platform/tabs.ts';
import { getText } from '../../components/platform/text.ts';
import { renderPage } from '../../components/ui/render-page.dom.tsx';
import { loadSelfCheck } from '../../components/wiring/self-check-state.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { Popup } from './Popup.tsx';

const settingsItem = createSettingsItem();
const tab = await currentTab();
const [settings, entries, page, selfCheck] = await Promise.all([
  settingsItem.load(),
  loadGlossary(),
  tab && loadPageTerms(tab.id),
  loadSelfCheck(),
]);

renderPage(
  <Popup
    entries={entries}
    page={page && tab ? { ...page, tabId: tab.id } : undefined}
    settings={settings}
    settingsItem={settingsItem}
    selfCheck={selfCheck}
  />,
  getText,
  settings.theme,
);
