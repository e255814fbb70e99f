import { ClipboardCheck } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Searchable } from '../../components/glossary/Searchable.tsx';
import { useSearch } from '../../components/glossary/use-search.dom.ts';
import { Icon } from '../../components/ui/Icon.tsx';
import { useText } from '../../components/ui/text.ts';
import type { GlossaryEntry, PackedWords, TermId } from '../../content/schema.ts';
import { ThisPage, type ThisPageProps } from './ThisPage.tsx';

export interface HomeProps extends ThisPageProps {
  readonly entries: readonly GlossaryEntry[];
  readonly words: PackedWords;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** The entry the reader has come back from: its row has the focus again. */
  readonly from: TermId | undefined;
  readonly onTerm: (id: TermId) => void;
  /** Left out in a build without a self-check: nothing is offered then. */
  readonly onSelfCheck?: () => void;
  /** Whether a self-check was begun and not finished. */
  readonly hasAnswers: boolean;
}

/** The popup as it opens: search, self-check, this page. Results take the place of the rest. */
export function Home({
  words,
  typed,
  onType,
  from,
  onTerm,
  onSelfCheck,
  hasAnswers,
  ...thisPage
}: HomeProps) {
  const text = useText();
  const home = useRef<HTMLElement>(null);
  const search = useSearch(thisPage.entries, words);
  useLayoutEffect(() => {
    if (from) home.current?.querySelector<HTMLElement>(`.row[data-term="${from}"]`)?.focus();
  }, [from]);
  return (
    <main class="popup-home" ref={home}>
      <h1 class="visually-hidden">{text('productName')}</h1>
      <Searchable search={search} typed={typed} onType={onType} onTerm={onTerm}>
        {onSelfCheck && (
          <button type="button" class="button self-check-button" onClick={onSelfCheck}>
            <Icon icon={ClipboardCheck} />
            <span>
              <strong>{text(hasAnswers ? 'continueSelfCheck' : 'openSelfCheck')}</strong>
              <span class="quiet">{text(hasAnswers ? 'continueSelfCheckPromise' : 'selfCheckPromise')}</span>
            </span>
          </button>
        )}
        <ThisPage {...thisPage} />
      </Searchable>
    </main>
  );
}
