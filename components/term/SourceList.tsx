import type { Term } from '../../content/schema.ts';
import { useText } from '../ui/text.ts';
import { describeAuthors, describeReview } from './provenance.ts';
import { SourceLine } from './SourceLine.tsx';

/** What an entry rests on, when it was checked, and who wrote it. */
export function SourceList({ term }: { term: Term }) {
  const text = useText();
  return (
    <div class="sources">
      <ol class="lines">
        {term.sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
      <p class="quiet">{describeReview(term, text)}</p>
      <p class="quiet">{describeAuthors(term, text)}</p>
      <p class="quiet">{text('termNotDiagnosis')}</p>
    </div>
  );
}
