import { loadGlossary, loadWords } from '../../components/platform/knowledge-base.ts';
import { loadSelfCheck } from '../../components/wiring/self-check-state.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { showPage } from '../../components/wiring/show-page.dom.tsx';
import { SidePanel } from './SidePanel.tsx';

const settingsItem = createSettingsItem();
const [settings, entries, words, selfCheck] = await Promise.all([
  settingsItem.load(),
  loadGlossary(),
  loadWords(),
  loadSelfCheck(),
]);

showPage(
  <SidePanel
    entries={entries}
    words={words}
    selfCheck={selfCheck}
    settings={settings}
    settingsItem={settingsItem}
  />,
  { title: 'productName', settings, settingsItem },
);
