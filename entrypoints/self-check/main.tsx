import { getText } from '../../components/platform/text.ts';
import { renderPage } from '../../components/ui/render-page.dom.tsx';
import { loadSelfCheck } from '../../components/wiring/self-check-state.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { SelfCheckPage } from './SelfCheckPage.tsx';

const [settings, selfCheck] = await Promise.all([createSettingsItem().load(), loadSelfCheck()]);

renderPage(<SelfCheckPage {...selfCheck} />, getText, settings.theme);
