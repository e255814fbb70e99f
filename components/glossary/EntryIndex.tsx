import type { GlossaryEntry } from '../../content/schema.ts';
import { groupByLetter } from './by-letter.ts';
import { formatRoute } from './route.ts';

/** Every entry by letter, each a link to its own address. */
export function EntryIndex({ entries }: { entries: readonly GlossaryEntry[] }) {
  return (
    <div class="entry-index">
      {groupByLetter(entries, 'en').map(({ letter, entries: group }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <ul>
            {group.map(({ id, name }) => (
              <li key={id}>
                <a href={formatRoute({ kind: 'term', id })} data-term={id}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
