import { useEffect, useState } from 'preact/hooks';
import { goTo, useRoute } from '../../components/glossary/use-route.dom.ts';
import { HAS_SELF_CHECK } from '../../components/platform/build.ts';
import { openPage } from '../../components/platform/pages.ts';
import { useStored } from '../../components/platform/use-stored.ts';
import { SelfCheck } from '../../components/self-check/SelfCheck.tsx';
import type { Settings } from '../../components/settings/settings.ts';
import { type MessageKey, useText } from '../../components/ui/text.ts';
import type { SelfCheckState } from '../../components/wiring/self-check-state.ts';
import type { SettingsItem } from '../../components/wiring/settings-item.ts';
import type { GlossaryEntry, PackedWords, TermId } from '../../content/schema.ts';
import { PanelGlossary } from './PanelGlossary.tsx';

interface Props {
  readonly entries: readonly GlossaryEntry[];
  readonly words: PackedWords;
  readonly selfCheck: SelfCheckState;
  readonly settings: Settings;
  readonly settingsItem: SettingsItem;
}

const PLACES = [
  { id: 'glossary', name: 'openGlossary' },
  { id: 'self-check', name: 'panelSelfCheck' },
] as const satisfies readonly { id: string; name: MessageKey }[];

const showTerm = (id: TermId | undefined) => goTo(id ? { kind: 'term', id } : { kind: 'list' });

/** Glossary and self-check beside the page. The one that is not in view keeps its place. */
export function SidePanel({ entries, words, selfCheck, settingsItem, ...start }: Props) {
  const text = useText();
  const [place, setPlace] = useState<(typeof PLACES)[number]['id']>('glossary');
  const route = useRoute();
  const answers = useStored(selfCheck.item, selfCheck.answers);
  const settings = useStored(settingsItem, start.settings);
  // An address names an entry: wherever it was chosen, it is read in the glossary.
  useEffect(() => setPlace('glossary'), [route]);
  return (
    <>
      <nav class="panel-tabs" aria-label={text('panelPlaces')}>
        {PLACES.filter(({ id }) => HAS_SELF_CHECK || id !== 'self-check').map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="button"
            aria-current={id === place ? 'page' : undefined}
            onClick={() => setPlace(id)}
          >
            {text(name)}
          </button>
        ))}
      </nav>
      <main>
        <div hidden={place !== 'glossary'}>
          <PanelGlossary
            entries={entries}
            words={words}
            term={route.kind === 'term' ? route.id : undefined}
            onTerm={showTerm}
          />
        </div>
        {HAS_SELF_CHECK && selfCheck.flow && place === 'self-check' && (
          <SelfCheck
            flow={selfCheck.flow}
            answers={answers.value}
            region={settings.value.region}
            onAnswers={answers.change}
            onTerm={(id) => {
              showTerm(id);
              setPlace('glossary');
            }}
            onCompare={(ids) => openPage('glossary', `#/compare/${ids.join(',')}`)}
            onFinish={() => answers.change({})}
          />
        )}
      </main>
    </>
  );
}
