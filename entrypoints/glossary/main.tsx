import { loadGlossary } from '../../components/platform/knowledge-base.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { showPage } from '../../components/wiring/show-page.dom.tsx';
import { GlossaryPage } from './GlossaryPage.tsx';

const settingsItem = createSettingsItem();
const [settings, entries] = await Promise.all([settingsItem.load(), loadGlossary()]);

showPage(<GlossaryPage entries={entries} />, { title: 'glossaryTitle', settings, settingsItem });
