import type { Source, SourceKind } from '../../content/schema.ts';
import { type MessageKey, useText } from '../ui/text.ts';

const KIND_NAMES: Record<SourceKind, MessageKey> = {
  guideline: 'sourceGuideline',
  'systematic-review': 'sourceReview',
  study: 'sourceStudy',
  regulator: 'sourceRegulator',
  'patient-information': 'sourcePatientInformation',
  'drug-reference': 'sourceDrugReference',
};

/** One publication: its title, as a link where there is an address, then who published it, when, and its kind. */
export function SourceLine({ source: { title, publisher, year, kind, url } }: { source: Source }) {
  const text = useText();
  return (
    <>
      {url ? (
        // The publisher need not learn which page the reader came from.
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}{' '}
      <span class="quiet">
        {publisher}, {year}, {text(KIND_NAMES[kind])}
      </span>
    </>
  );
}
