import type { GlossaryEntry, Term } from '../../content/schema.ts';
import { useText } from '../ui/text.ts';
import { groupOf, nameOfGroup } from './kind-groups.ts';
import { formatRoute } from './route.ts';

/** Where an entry stands in the whole: its kind, above it. */
export function Trail({ entry }: { entry: Pick<GlossaryEntry, 'kind'> }) {
  const text = useText();
  const group = groupOf(entry);
  return (
    <nav class="trail" aria-label={text('trailLabel')}>
      <a href={formatRoute({ kind: 'list' })}>{text('kindAll')}</a>
      <span aria-hidden="true"> › </span>
      <a href={formatRoute({ kind: 'list', group })}>{text(nameOfGroup(group))}</a>
    </nav>
  );
}

/** The symptoms that lead to an entry, below it. */
export function Standing({ term }: { term: Term }) {
  const text = useText();
  if (term.canBeBehind.length === 0) return null;
  return (
    <nav class="standing" aria-labelledby="can-be-behind">
      <h2 id="can-be-behind">{text('canBeBehind')}</h2>
      <div class="chips">
        {term.canBeBehind.map(({ id, name }) => (
          <a key={id} href={formatRoute({ kind: 'term', id })} data-term={id}>
            {name}
          </a>
        ))}
      </div>
    </nav>
  );
}
