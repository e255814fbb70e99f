import { ChevronLeft, ChevronRight } from 'lucide';
import type { GlossaryEntry, TermId } from '../../content/schema.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';
import { sortByName } from './by-letter.ts';
import { formatRoute } from './route.ts';

/** The entries before and after one, as the index has them. */
export function Neighbours({ id, entries }: { id: TermId; entries: readonly GlossaryEntry[] }) {
  const text = useText();
  const sorted = sortByName(entries, text('languageTag'));
  const at = sorted.findIndex((entry) => entry.id === id);
  const before = sorted[at - 1];
  const after = sorted[at + 1];
  return (
    <nav class="neighbours" aria-label={text('neighboursLabel')}>
      {before && (
        <a rel="prev" href={formatRoute({ kind: 'term', id: before.id })} data-term={before.id}>
          <Icon icon={ChevronLeft} />
          <span class="visually-hidden">{text('entryBefore')} </span>
          {before.name}
        </a>
      )}
      {after && (
        <a rel="next" href={formatRoute({ kind: 'term', id: after.id })} data-term={after.id}>
          <span class="visually-hidden">{text('entryAfter')} </span>
          {after.name}
          <Icon icon={ChevronRight} />
        </a>
      )}
    </nav>
  );
}
