import { openPage } from '../../components/platform/pages.ts';
import { TermEntry } from '../../components/term/TermEntry.tsx';
import { BackButton } from '../../components/ui/BackButton.tsx';
import { useText } from '../../components/ui/text.ts';
import type { Term, TermId } from '../../content/schema.ts';

interface Props {
  readonly term: Term;
  readonly onBack: () => void;
  readonly onTerm: (id: TermId) => void;
  readonly onCompare: (ids: readonly TermId[]) => void;
}

/** One entry in full, in the place of the popup's first view. */
export function EntryPlace({ term, onBack, ...on }: Props) {
  const text = useText();
  return (
    <main class="popup-page">
      <h1 class="visually-hidden">{text('productName')}</h1>
      <div class="popup-bar">
        <BackButton label={text('backToSearch')} onBack={onBack} />
        <button type="button" class="button quiet" onClick={() => openPage('glossary', `#/term/${term.id}`)}>
          {text('openInTab')}
        </button>
      </div>
      <TermEntry term={term} {...on} />
    </main>
  );
}
