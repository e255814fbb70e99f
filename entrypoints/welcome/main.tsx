import { browser } from '../../components/platform/browser.ts';
import { getText } from '../../components/platform/text.ts';
import { renderPage } from '../../components/ui/render-page.dom.tsx';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { startTrying } from './try-it.ts';
import { Welcome } from './Welcome.tsx';

const [settings, commands] = await Promise.all([
  createSettingsItem().load(),
  browser.commands?.getAll() ?? [],
]);

renderPage(
  <Welcome shortcut={commands.find(({ name }) => name === 'next-term')?.shortcut} />,
  getText,
  settings.theme,
);
startTrying(settings);
