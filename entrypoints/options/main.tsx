import { loadGlossary } from '../../components/platform/knowledge-base.ts';
import { getText } from '../../components/platform/text.ts';
import { renderPage } from '../../components/ui/render-page.dom.tsx';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { OptionsPage } from './OptionsPage.tsx';

const settingsItem = createSettingsItem();
const [settings, entries] = await Promise.all([settingsItem.load(), loadGlossary()]);

renderPage(
  <OptionsPage settings={settings} settingsItem={settingsItem} entries={entries} />,
  getText,
  settings.theme,
);
