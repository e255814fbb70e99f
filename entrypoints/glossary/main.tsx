import { loadGlossary } from '../../components/platform/knowledge-base.ts';
import { getText } from '../../components/platform/text.ts';
import { renderPage } from '../../components/ui/render-page.dom.tsx';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { GlossaryPage } from './GlossaryPage.tsx';

const [settings, entries] = await Promise.all([createSettingsItem().load(), loadGlossary()]);

renderPage(<GlossaryPage entries={entries} />, getText, settings.theme);
