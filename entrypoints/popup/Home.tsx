import { ClipboardCheck } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { ResultList } from '../../components/glossary/ResultList.tsx';
import { SearchBox } from '../../components/glossary/SearchBox.tsx';
import { createSearch } from '../../components/glossary/search.ts';
import { Icon } from '../../components/ui/Icon.tsx';
import { useText } from '../../components/ui/text.ts';
import type { GlossaryEntry, TermId } from '../../content/schema.ts';
import { ThisPage, type ThisPageProps } from './ThisPage.tsx';

export interface HomeProps extends ThisPageProps {
  readonly entries: readonly GlossaryEntry[];
  readonly onTerm: (id: TermId) => void;
  /** Left out in a build without a self-check: nothing is offered then. */
  readonly onSelfCheck?: () => void;
  /** Whether a self-check was begun and not finished. */
  readonly hasAnswers: boolean;
}

/** The popup as it opens: search, self-check, this page. Results take the place of the rest. */
export function Home({ entries, onTerm, onSelfCheck, hasAnswers, ...thisPage }: HomeProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const search = useMemo(() => createSearch(entries), [entries]);
  return (
    <main class="popup-home">
      <h1 class="visually-hidden">{text('productName')}</h1>
      <SearchBox typed={typed} onType={setTyped} autofocus />
      {typed.trim() === '' ? (
        <>
          {onSelfCheck && (
            <button type="button" class="button self-check-button" onClick={onSelfCheck}>
              <Icon icon={ClipboardCheck} />
              <span>
                <strong>{text(hasAnswers ? 'continueSelfCheck' : 'openSelfCheck')}</strong>
                <span class="quiet">{text('selfCheckPromise')}</span>
              </span>
            </button>
          )}
          <ThisPage entries={entries} {...thisPage} />
        </>
      ) : (
        <ResultList id="results" hits={search(typed)} typed={typed} onTerm={onTerm} />
      )}
    </main>
  );
}
