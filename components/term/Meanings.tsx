import type { Term } from '../../content/schema.ts';
import { CareLevelName } from '../ui/CareLevelName.tsx';
import { type OnTerm, TermButton } from './TermButton.tsx';

/** What a symptom can mean, in the order authored; the urgent ones with their level. */
export function Meanings({ meanings, onTerm }: { meanings: Term['canMean']; onTerm: OnTerm }) {
  return (
    <ul class="lines">
      {meanings.map(({ text, term, level }) => (
        <li key={text}>
          <p>{text}</p>
          <div class="meaning-links">
            {level && <CareLevelName level={level} />}
            {term && <TermButton term={term} onTerm={onTerm} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
