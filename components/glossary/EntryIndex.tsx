import type { GlossaryEntry } from '../../content/schema.ts';
import { useText } from '../ui/text.ts';
import { groupByLetter } from './by-letter.ts';
import { formatRoute } from './route.ts';

/** Entries by letter, each a link to its own address, with the letters to jump by above them. */
export function EntryIndex({ entries }: { entries: readonly GlossaryEntry[] }) {
  const text = useText();
  const groups = groupByLetter(entries, text('languageTag'));
  return (
    <>
      <nav class="letters" aria-label={text('lettersLabel')}>
        {groups.map(({ letter }) => (
          // A button: the address already says where in the glossary the reader is.
          <button key={letter} type="button" onClick={() => jumpTo(letter)}>
            {letter}
          </button>
        ))}
      </nav>
      <div class="entry-index">
        {groups.map(({ letter, entries: group }) => (
          <section key={letter} aria-labelledby={`letter-${letter}`}>
            <h2 id={`letter-${letter}`} tabIndex={-1}>
              {letter}
            </h2>
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
    </>
  );
}

function jumpTo(letter: string): void {
  const heading = document.getElementById(`letter-${letter}`);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
