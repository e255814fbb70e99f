import type { Term } from '../../content/schema.ts';
import { type OnTerm, TermButton } from './TermButton.tsx';

/** What the term is taken for, each with the one difference that matters. */
export function Differences({ differences, onTerm }: { differences: Term['notTheSameAs']; onTerm: OnTerm }) {
  return (
    <ul class="lines">
      {differences.map(({ term, difference }) => (
        <li key={term.id}>
          <TermButton term={term} onTerm={onTerm} />
          <p>{difference}</p>
        </li>
      ))}
    </ul>
  );
}
