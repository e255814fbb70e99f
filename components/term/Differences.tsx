import type { Term, TermId } from '../../content/schema.ts';
import { useText } from '../ui/text.ts';
import { type OnTerm, TermButton } from './TermButton.tsx';

interface DifferencesProps {
  readonly differences: Term['notTheSameAs'];
  readonly onTerm: OnTerm;
  /** Lays the term and another side by side; without it that is not offered. */
  readonly onCompare?: ((id: TermId) => void) | undefined;
}

/** What the term is taken for, each with the one difference that matters. */
export function Differences({ differences, onTerm, onCompare }: DifferencesProps) {
  const text = useText();
  return (
    <ul class="lines">
      {differences.map(({ term, difference }) => (
        <li key={term.id}>
          <div class="difference-names">
            <TermButton term={term} onTerm={onTerm} />
            {onCompare && (
              <button type="button" class="button quiet" onClick={() => onCompare(term.id)}>
                {text('compareBeside')}
                <span class="visually-hidden"> {term.name}</span>
              </button>
            )}
          </div>
          <p>{difference}</p>
        </li>
      ))}
    </ul>
  );
}
