import { loadSelfCheck } from '../../components/wiring/self-check-state.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { showPage } from '../../components/wiring/show-page.dom.tsx';
import { SelfCheckPage } from './SelfCheckPage.tsx';

const settingsItem = createSettingsItem();
const [settings, selfCheck] = await Promise.all([settingsItem.load(), loadSelfCheck()]);

const { flow } = selfCheck;
if (!flow) throw new Error('The self-check is missing from this build.');

showPage(<SelfCheckPage {...selfCheck} flow={flow} settings={settings} settingsItem={settingsItem} />, {
  title: 'openSelfCheck',
  settings,
  settingsItem,
});
