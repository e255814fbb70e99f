import { Plus, X } from 'lucide';
import { useRef } from 'preact/hooks';
import type { Term, TermId } from '../../content/schema.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';
import { sortByName } from './by-letter.ts';
import type { CompareProps } from './Compare.tsx';
import { suggestBeside } from './compare-rows.ts';
import { isInGroup } from './kind-groups.ts';
import { formatRoute, MOST_COMPARED } from './route.ts';

/** More would push the comparison itself out of view. */
const MOST_SUGGESTED = 6;

const compare = (ids: readonly TermId[]) => formatRoute({ kind: 'compare', ids });

/** What stands beside each other, each with a way to take it out. */
export function Compared({ terms }: Pick<CompareProps, 'terms'>) {
  const text = useText();
  const ids = terms.map(({ id }) => id);
  return (
    <div class="compare-choice">
      {ids.length < 2 && (
        <p class="lead">{text(ids.length === 0 ? 'compareChooseTwo' : 'compareChooseOne')}</p>
      )}
      <ul class="chips">
        {terms.map(({ id, name }) => (
          <li key={id} data-term={id} class="chip">
            <a href={formatRoute({ kind: 'term', id })}>{name}</a>
            <a
              class="chip-remove"
              href={compare(ids.filter((other) => other !== id))}
              aria-label={text('compareRemove', name)}
            >
              <Icon icon={X} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Ways to lay more beside them, while there is room. */
export function CompareMore({ terms, entries, onAdd }: Omit<CompareProps, 'missing'>) {
  const ids = terms.map(({ id }) => id);
  if (ids.length >= MOST_COMPARED) return null;
  return (
    <div class="compare-choice">
      <Suggestions terms={terms} addressWith={(id) => compare([...ids, id])} />
      <AddForm entries={entries.filter(({ id }) => !ids.includes(id))} onAdd={onAdd} />
    </div>
  );
}

interface SuggestionsProps {
  readonly terms: readonly Term[];
  readonly addressWith: (id: TermId) => string;
}

/** What the entries are often taken for: one tap lays it beside them. */
function Suggestions({ terms, addressWith }: SuggestionsProps) {
  const text = useText();
  const others = suggestBeside(terms).slice(0, MOST_SUGGESTED);
  if (others.length === 0) return null;
  return (
    <nav aria-labelledby="compare-taken-for">
      <p id="compare-taken-for">{text('compareTakenFor')}</p>
      <div class="chips">
        {others.map(({ id, name }) => (
          <a key={id} href={addressWith(id)} data-term={id}>
            <Icon icon={Plus} /> {name}
          </a>
        ))}
      </div>
    </nav>
  );
}

/** Any condition or symptom. A button ends the choice: arrow keys in a list must not leave the page. */
function AddForm({ entries, onAdd }: Pick<CompareProps, 'entries' | 'onAdd'>) {
  const text = useText();
  const chosen = useRef<HTMLSelectElement>(null);
  const choices = sortByName(
    entries.filter((entry) => isInGroup(entry, 'conditions') || isInGroup(entry, 'symptoms')),
    text('languageTag'),
  );
  return (
    <form
      class="compare-add"
      onSubmit={(event) => {
        event.preventDefault();
        const entry = choices[(chosen.current?.selectedIndex ?? 0) - 1];
        if (entry) onAdd(entry.id);
      }}
    >
      <label>
        <span>{text('compareAddLabel')}</span>
        <select ref={chosen}>
          <option>{text('compareAddNone')}</option>
          {choices.map(({ id, name }) => (
            <option key={id}>{name}</option>
          ))}
        </select>
      </label>
      <button type="submit" class="button">
        {text('compareAdd')}
      </button>
    </form>
  );
}
