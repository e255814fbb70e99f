import { findBrowserWays } from '../../components/platform/browser-ways.ts';
import { readOwnText } from '../../components/wiring/own-text.dom.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { showPage } from '../../components/wiring/show-page.dom.tsx';
import { Welcome } from './Welcome.tsx';

const settingsItem = createSettingsItem();
const [settings, ways] = await Promise.all([settingsItem.load(), findBrowserWays()]);

showPage(<Welcome ways={ways} />, { title: 'welcomeTitle', settings, settingsItem });
readOwnText({ ...settings, marking: 'every', hiddenTerms: [] }, new AbortController().signal);
