import type { Source } from '../../content/schema.ts';

/** One publication: its title, as a link where there is an address, then who published it and when. */
export function SourceLine({ source: { title, publisher, year, url } }: { source: Source }) {
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
        {publisher}, {year}
      </span>
    </>
  );
}
