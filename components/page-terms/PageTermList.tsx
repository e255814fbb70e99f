import type { GlossaryEntry, TermId } from '../../content/schema.ts';
import { getPlural } from '../ui/plural.ts';
import { useText } from '../ui/text.ts';

/** A term found on the page, with how often it stands there. */
interface PageTermRow {
  readonly entry: GlossaryEntry;
  readonly count: number;
}

interface Props {
  /** In page order. */
  readonly rows: readonly PageTermRow[];
  /** Go to the first place where the term stands and open its card. */
  readonly onGoTo: (id: TermId) => void;
}

/** What is on this page: each term once. The keyboard's way to marks, which take no focus themselves. */
export function PageTermList({ rows, onGoTo }: Props) {
  const text = useText();
  return (
    <ul class="rows">
      {rows.map(({ entry, count }) => (
        <li key={entry.id}>
          <button type="button" class="row page-term" data-term={entry.id} onClick={() => onGoTo(entry.id)}>
            <span class="row-name">{entry.name}</span>
            <span class="row-count">{getPlural(text, 'mentions', count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
