import { useEffect, useState } from 'preact/hooks';
import { HAS_SELF_CHECK } from '../../components/platform/build.ts';
import { loadTerm } from '../../components/platform/knowledge-base.ts';
import { openPage } from '../../components/platform/pages.ts';
import { reportError } from '../../components/platform/report-error.ts';
import type { TabPage } from '../../components/platform/tabs.ts';
import { useManagedKeys } from '../../components/platform/use-managed-keys.dom.ts';
import { useStored } from '../../components/platform/use-stored.ts';
import { SelfCheck } from '../../components/self-check/SelfCheck.tsx';
import type { Settings } from '../../components/settings/settings.ts';
import { BackButton } from '../../components/ui/BackButton.tsx';
import { focusHeading } from '../../components/ui/focus-heading.dom.ts';
import { useText } from '../../components/ui/text.ts';
import type { SelfCheckState } from '../../components/wiring/self-check-state.ts';
import type { SettingsItem } from '../../components/wiring/settings-item.ts';
import type { Term, TermId } from '../../content/schema.ts';
import { EntryPlace } from './EntryPlace.tsx';
import { Home, type HomeProps } from './Home.tsx';
import type { recallTyped } from './popup-memory.ts';
import { useTabPage } from './use-tab-page.dom.ts';

interface Props extends Pick<HomeProps, 'entries' | 'words'> {
  readonly readPage: () => Promise<TabPage | undefined>;
  readonly settings: Settings;
  readonly settingsItem: SettingsItem;
  readonly selfCheck: SelfCheckState;
  readonly memory: Awaited<ReturnType<typeof recallTyped>>;
}

type Place =
  /** With the entry the reader has come back from. */
  | { readonly kind: 'home'; readonly from?: TermId }
  | { readonly kind: 'term'; readonly term: Term; readonly before: Place }
  | { readonly kind: 'self-check' };

/** The toolbar popup: search and page first; an entry or the self-check opens in its place. */
export function Popup({ entries, words, readPage, settingsItem, selfCheck, memory, ...stored }: Props) {
  const text = useText();
  const locked = useManagedKeys();
  const [place, setPlace] = useState<Place>({ kind: 'home' });
  const [typed, setTyped] = useState(memory.typed);
  const settings = useStored(settingsItem, stored.settings);
  const [page, askPage] = useTabPage(readPage, settings.value);
  const answers = useStored(selfCheck.item, selfCheck.answers);
  useEffect(() => {
    scrollTo(0, 0);
    if (place.kind === 'term') focusHeading();
  }, [place]);
  const openTerm = (id: TermId) => {
    loadTerm(id).then(
      (term) => term && setPlace({ kind: 'term', term, before: place }),
      (error) => reportError('opening an entry', error),
    );
  };
  const goHome = () => setPlace({ kind: 'home' });
  const type = (next: string) => {
    setTyped(next);
    memory.remember(next).catch((error) => reportError('remembering what was typed', error));
  };
  if (place.kind === 'term') {
    const goBack = () => setPlace(placeBefore(place));
    return <EntryPlace term={place.term} onBack={goBack} onTerm={openTerm} onCompare={compare} />;
  }
  const { flow } = selfCheck;
  if (HAS_SELF_CHECK && flow && place.kind === 'self-check') {
    return (
      <main class="popup-page">
        <div class="popup-bar">
          <BackButton label={text('backToSearch')} onBack={goHome} />
          <button type="button" class="button quiet" onClick={() => openPage('self-check')}>
            {text('openInTab')}
          </button>
        </div>
        <SelfCheck
          flow={flow}
          answers={answers.value}
          region={settings.value.region}
          onAnswers={answers.change}
          onTerm={openTerm}
          onCompare={compare}
          onFinish={() => {
            answers.change({});
            goHome();
          }}
        />
      </main>
    );
  }
  return (
    <Home
      entries={entries}
      words={words}
      page={page}
      onGone={askPage}
      settings={settings}
      locked={locked}
      typed={typed}
      onType={type}
      from={place.kind === 'home' ? place.from : undefined}
      onTerm={openTerm}
      {...(HAS_SELF_CHECK && { onSelfCheck: () => setPlace({ kind: 'self-check' }) })}
      hasAnswers={Object.keys(answers.value).length > 0}
    />
  );
}

const compare = (ids: readonly TermId[]) => openPage('glossary', `#/compare/${ids.join(',')}`);

function placeBefore({ term, before }: Extract<Place, { kind: 'term' }>): Place {
  return before.kind === 'home' ? { kind: 'home', from: term.id } : before;
}
