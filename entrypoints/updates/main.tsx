import changelog from '../../CHANGELOG.md?raw';
import { browser } from '../../components/platform/browser.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { showPage } from '../../components/wiring/show-page.dom.tsx';
import { parseNotes } from '../../components/wiring/update-notes.ts';
import { Updates } from './Updates.tsx';

const settingsItem = createSettingsItem();
const settings = await settingsItem.load();
const { version } = browser.runtime.getManifest();

showPage(<Updates version={version} notes={parseNotes(changelog)} />, {
  title: 'updatesTitle',
  settings,
  settingsItem,
});
