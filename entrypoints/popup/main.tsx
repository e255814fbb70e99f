import { loadGlossary, loadWords } from '../../components/platform/knowledge-base.ts';
import { currentTab, readTab } from '../../components/platform/tabs.ts';
import { loadSelfCheck } from '../../components/wiring/self-check-state.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { showPage } from '../../components/wiring/show-page.dom.tsx';
import { Popup } from './Popup.tsx';
import { recallTyped } from './popup-memory.ts';

const settingsItem = createSettingsItem();
const tab = currentTab();
const [settings, entries, words, selfCheck, memory] = await Promise.all([
  settingsItem.load(),
  loadGlossary(),
  loadWords(),
  loadSelfCheck(),
  tab.then(recallTyped),
]);

showPage(
  <Popup
    entries={entries}
    words={words}
    readPage={async () => {
      const there = await tab;
      return there && readTab(there);
    }}
    settings={settings}
    settingsItem={settingsItem}
    selfCheck={selfCheck}
    memory={memory}
  />,
  { title: 'productName', settings, settingsItem },
);
