import { CornerDownRight } from 'lucide';
import type { GlossaryEntry, TermId } from '../../content/schema.ts';
import { Icon } from '../ui/Icon.tsx';
import { getPlural } from '../ui/plural.ts';
import { useText } from '../ui/text.ts';
import { UrgentMark } from '../ui/UrgentMark.tsx';

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

/**
 * What is on this page: each term once, as it stands there; those that are emergencies are marked and not
 * put first. The keyboard's way to marks, which take no focus themselves.
 */
export function PageTermList({ rows, onGoTo }: Props) {
  const text = useText();
  return (
    <ul class="rows">
      {rows.map(({ entry, count }) => (
        <li key={entry.id}>
          <button type="button" class="row page-term" data-term={entry.id} onClick={() => onGoTo(entry.id)}>
            <span class="row-name">
              <span class="visually-hidden">{text('goTo')} </span>
              {entry.name}
            </span>
            {entry.kind === 'emergency' && <UrgentMark />}
            <span class="row-count">{getPlural(text, 'mentions', count)}</span>
            <Icon icon={CornerDownRight} />
          </button>
        </li>
      ))}
    </ul>
  );
}
