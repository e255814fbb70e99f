import { useState } from 'preact/hooks';
import { HAS_SELF_CHECK } from '../../components/platform/build.ts';
import { loadTerm } from '../../components/platform/knowledge-base.ts';
import { openPage } from '../../components/platform/pages.ts';
import { reportError } from '../../components/platform/report-error.ts';
import { useStored } from '../../components/platform/use-stored.ts';
import { SelfCheck } from '../../components/self-check/SelfCheck.tsx';
import { TermEntry } from '../../components/term/TermEntry.tsx';
import { BackButton } from '../../components/ui/BackButton.tsx';
import { useText } from '../../components/ui/text.ts';
import type { SelfCheckState } from '../../components/wiring/self-check-state.ts';
import type { Term, TermId } from '../../content/schema.ts';
import { Home, type HomeProps } from './Home.tsx';

interface Props extends Omit<HomeProps, 'onTerm' | 'onSelfCheck' | 'hasAnswers'> {
  readonly selfCheck: SelfCheckState;
}

type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'term'; readonly term: Term; readonly from: Place }
  | { readonly kind: 'self-check' };

/** The toolbar popup: search and page first; an entry or the self-check opens in its place. */
export function Popup({ selfCheck, ...home }: Props) {
  const text = useText();
  const [place, setPlace] = useState<Place>({ kind: 'home' });
  const answers = useStored(selfCheck.item, selfCheck.answers);
  const openTerm = (id: TermId) => {
    loadTerm(id).then(
      (term) => term && setPlace({ kind: 'term', term, from: place }),
      (error) => reportError('opening an entry', error),
    );
  };
  const goHome = () => setPlace({ kind: 'home' });
  if (place.kind === 'term') {
    return (
      <main class="popup-page">
        <BackButton label={text('backToSearch')} onBack={() => setPlace(place.from)} />
        <TermEntry term={place.term} onTerm={openTerm} />
      </main>
    );
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
          region={home.settings.region}
          onAnswers={answers.change}
          onTerm={openTerm}
          onCompare={(ids) => openPage('glossary', `#/compare/${ids.join(',')}`)}
          onFinish={() => {
            answers.change({});
            goHome();
          }}
        />
      </main>
    );
  }
  const hasAnswers = Object.keys(answers.value).length > 0;
  return (
    <Home
      {...home}
      onTerm={openTerm}
      {...(HAS_SELF_CHECK && { onSelfCheck: () => setPlace({ kind: 'self-check' }) })}
      hasAnswers={hasAnswers}
    />
  );
}
