import { loadSelfCheck } from '../../components/wiring/self-check-state.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { showPage } from '../../components/wiring/show-page.dom.tsx';
import { SelfCheckPage } from './SelfCheckPage.tsx';

const settingsItem = createSettingsItem();
const [settings, selfCheck] = await Promise.all([settingsItem.load(), loadSelfCheck()]);

showPage(<SelfCheckPage {...selfCheck} region={settings.region} />, {
  title: 'openSelfCheck',
  settings,
  settingsItem,
});
