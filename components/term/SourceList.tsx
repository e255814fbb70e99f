import type { Source, Term } from '../../content/schema.ts';
import { useText } from '../ui/text.ts';
import { describeAuthors, describeReview } from './provenance.ts';

/** What an entry rests on, when it was checked, and who wrote it. */
export function SourceList({ term }: { term: Term }) {
  const text = useText();
  return (
    <div class="sources">
      <ol class="lines">
        {term.sources.map((source) => (
          <li key={source.id}>
            <SourceTitle source={source} />{' '}
            <span class="quiet">
              {source.publisher}, {source.year}
            </span>
          </li>
        ))}
      </ol>
      <p class="quiet">{describeReview(term, text)}</p>
      <p class="quiet">{describeAuthors(term.reviewedBy, text)}</p>
      <p class="quiet">{text('termNotDiagnosis')}</p>
    </div>
  );
}

function SourceTitle({ source }: { source: Source }) {
  if (!source.url) return <cite>{source.title}</cite>;
  return (
    // The publisher need not learn which page the reader came from.
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {source.title}
    </a>
  );
}
