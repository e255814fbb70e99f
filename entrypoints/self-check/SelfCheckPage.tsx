import { openPage } from '../../components/platform/pages.ts';
import { useStored } from '../../components/platform/use-stored.ts';
import { SelfCheck } from '../../components/self-check/SelfCheck.tsx';
import type { Settings } from '../../components/settings/settings.ts';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import type { SelfCheckState } from '../../components/wiring/self-check-state.ts';
import type { SettingsItem } from '../../components/wiring/settings-item.ts';
import type { Flow } from '../../content/flow-schema.ts';

/** The self-check in a tab of its own, with the answers that the popup has too. */
export function SelfCheckPage({
  flow,
  answers: stored,
  item,
  settingsItem,
  ...start
}: SelfCheckState & { flow: Flow; settings: Settings; settingsItem: SettingsItem }) {
  const answers = useStored(item, stored);
  const settings = useStored(settingsItem, start.settings);
  return (
    <>
      <PageHeader />
      <main>
        <SelfCheck
          flow={flow}
          answers={answers.value}
          region={settings.value.region}
          onAnswers={answers.change}
          onTerm={(id) => openPage('glossary', `#/term/${id}`)}
          onCompare={(ids) => openPage('glossary', `#/compare/${ids.join(',')}`)}
          onFinish={() => answers.change({})}
        />
      </main>
    </>
  );
}
