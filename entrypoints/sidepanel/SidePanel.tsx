import { useState } from 'preact/hooks';
import { HAS_SELF_CHECK } from '../../components/platform/build.ts';
import { openPage } from '../../components/platform/pages.ts';
import { useStored } from '../../components/platform/use-stored.ts';
import { SelfCheck } from '../../components/self-check/SelfCheck.tsx';
import { type MessageKey, useText } from '../../components/ui/text.ts';
import type { SelfCheckState } from '../../components/wiring/self-check-state.ts';
import type { GlossaryEntry, TermId } from '../../content/schema.ts';
import { PanelGlossary } from './PanelGlossary.tsx';

interface Props {
  readonly entries: readonly GlossaryEntry[];
  readonly selfCheck: SelfCheckState;
  /** Where the reader lives, for the numbers to call. */
  readonly region: string;
}

const PLACES = [
  { id: 'glossary', name: 'openGlossary' },
  { id: 'self-check', name: 'openSelfCheck' },
] as const satisfies readonly { id: string; name: MessageKey }[];

/** Glossary and self-check beside the page. The one that is not in view keeps its place. */
export function SidePanel({ entries, selfCheck, region }: Props) {
  const text = useText();
  const [place, setPlace] = useState<(typeof PLACES)[number]['id']>('glossary');
  const [term, setTerm] = useState<TermId>();
  const answers = useStored(selfCheck.item, selfCheck.answers);
  const openTerm = (id: TermId) => {
    setTerm(id);
    setPlace('glossary');
  };
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
          <PanelGlossary entries={entries} term={term} onTerm={setTerm} />
        </div>
        {HAS_SELF_CHECK && selfCheck.flow && place === 'self-check' && (
          <SelfCheck
            flow={selfCheck.flow}
            answers={answers.value}
            region={region}
            onAnswers={answers.change}
            onTerm={openTerm}
            onCompare={(ids) => openPage('glossary', `#/compare/${ids.join(',')}`)}
            onFinish={() => answers.change({})}
          />
        )}
      </main>
    </>
  );
}
