import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { EntryIndex } from '../../components/glossary/EntryIndex.tsx';
import { Searchable } from '../../components/glossary/Searchable.tsx';
import { useSearch } from '../../components/glossary/use-search.dom.ts';
import { loadTerm } from '../../components/platform/knowledge-base.ts';
import { openPage } from '../../components/platform/pages.ts';
import { reportError } from '../../components/platform/report-error.ts';
import { TermEntry } from '../../components/term/TermEntry.tsx';
import { BackButton } from '../../components/ui/BackButton.tsx';
import { focusHeading } from '../../components/ui/focus-heading.dom.ts';
import { useText } from '../../components/ui/text.ts';
import type { GlossaryEntry, PackedWords, Term, TermId } from '../../content/schema.ts';

interface Props {
  readonly entries: readonly GlossaryEntry[];
  readonly words: PackedWords;
  /** The entry to show; undefined shows the list. */
  readonly term: TermId | undefined;
  readonly onTerm: (id: TermId | undefined) => void;
}

/** The glossary in a narrow panel: search and list, or one entry in full. */
export function PanelGlossary({ entries, words, term: id, onTerm }: Props) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const search = useSearch(entries, words);
  const term = useTerm(id);
  useLayoutEffect(() => {
    if (term) focusHeading();
  }, [term]);
  if (term) {
    return (
      <div class="panel-glossary">
        <h1 class="visually-hidden">{text('glossaryTitle')}</h1>
        <div class="buttons">
          <BackButton label={text('backToSearch')} onBack={() => onTerm(undefined)} />
          <button
            type="button"
            class="button quiet"
            onClick={() => openPage('glossary', `#/term/${term.id}`)}
          >
            {text('openInTab')}
          </button>
        </div>
        <TermEntry
          term={term}
          onTerm={onTerm}
          onCompare={(ids) => openPage('glossary', `#/compare/${ids.join(',')}`)}
        />
      </div>
    );
  }
  return (
    <div class="panel-glossary">
      <h1 class="visually-hidden">{text('glossaryTitle')}</h1>
      <Searchable search={search} typed={typed} onType={setTyped} onTerm={onTerm}>
        <EntryIndex entries={entries} />
      </Searchable>
    </div>
  );
}

function useTerm(id: TermId | undefined): Term | undefined {
  const [term, setTerm] = useState<Term>();
  useEffect(() => {
    let isCurrent = true;
    if (id === undefined) setTerm(undefined);
    else {
      loadTerm(id).then(
        (loaded) => isCurrent && setTerm(loaded),
        (error) => reportError('opening an entry', error),
      );
    }
    scrollTo(0, 0);
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return term;
}
