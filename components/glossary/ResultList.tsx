import type { TermId } from '../../content/schema.ts';
import { getPlural } from '../ui/plural.ts';
import { type GetText, useText } from '../ui/text.ts';
import { UrgentMark } from '../ui/UrgentMark.tsx';
import type { SearchHit } from './search.ts';

interface Props {
  readonly id: string;
  readonly hits: readonly SearchHit[];
  /** What was typed: shown when nothing was found. */
  readonly typed: string;
  readonly onTerm: (id: TermId) => void;
}

/** More of what was typed would hide what to do about it. */
const MOST_LETTERS = 60;

/** The hits of a search, best first, each with why it is there. Says once how many there are. */
export function ResultList({ id, hits, typed, onTerm }: Props) {
  const text = useText();
  const nothing = text('noResults', shorten(typed));
  return (
    <section class="results" aria-label={text('resultsLabel')}>
      <p class="visually-hidden" role="status">
        {hits.length === 0 ? nothing : getPlural(text, 'results', hits.length)}
      </p>
      {hits.length === 0 && <p class="quiet empty">{nothing}</p>}
      <ul id={id} class="rows">
        {hits.map((hit) => (
          <li key={hit.entry.id}>
            <button type="button" class="row" data-term={hit.entry.id} onClick={() => onTerm(hit.entry.id)}>
              <span class="row-name">{hit.entry.name}</span>
              {hit.entry.kind === 'emergency' && <UrgentMark />}
              <Why hit={hit} text={text} />
              <span class="row-gist">{hit.entry.gist}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function shorten(typed: string): string {
  const letters = [...typed.trim()];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : typed;
}

/** Says how the words typed led to the entry. */
function Why({ hit, text }: { hit: SearchHit; text: GetText }) {
  return <span class="row-why">{describe(hit, text)}</span>;
}

function describe({ entry, reason }: SearchHit, text: GetText): string {
  switch (reason.kind) {
    case 'name':
      return text('reasonName');
    case 'also-called':
      return text('reasonAlsoCalled', reason.form);
    case 'similar':
      // Its name is said already.
      return reason.form === entry.name ? text('reasonSimilarName') : text('reasonSimilar', reason.form);
    case 'listed':
      return text('reasonListed');
    case 'gist':
      return text('reasonGist');
  }
}
