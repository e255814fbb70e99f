import { loadGlossary, loadWords } from '../../components/platform/knowledge-base.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { showPage } from '../../components/wiring/show-page.dom.tsx';
import { GlossaryPage } from './GlossaryPage.tsx';

const settingsItem = createSettingsItem();
const [settings, entries, words] = await Promise.all([settingsItem.load(), loadGlossary(), loadWords()]);

showPage(<GlossaryPage entries={entries} words={words} />, {
  title: 'glossaryTitle',
  settings,
  settingsItem,
});
