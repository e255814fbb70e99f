import { useEffect, useMemo, useState } from 'preact/hooks';
import { EntryIndex } from '../../components/glossary/EntryIndex.tsx';
import { ResultList } from '../../components/glossary/ResultList.tsx';
import { formatRoute, parseRoute, type Route } from '../../components/glossary/route.ts';
import { SearchBox } from '../../components/glossary/SearchBox.tsx';
import { createSearch } from '../../components/glossary/search.ts';
import { useText } from '../../components/ui/text.ts';
import type { GlossaryEntry } from '../../content/schema.ts';
import { Place } from './Place.tsx';

const goTo = (route: Route) => {
  location.hash = formatRoute(route);
};

/** The glossary in a tab: search and list, or the place its address names. */
export function GlossaryPage({ entries }: { entries: readonly GlossaryEntry[] }) {
  const text = useText();
  const route = useRoute();
  const [typed, setTyped] = useState('');
  const search = useMemo(() => createSearch(entries), [entries]);
  useEffect(() => {
    // A new place starts at its top, with the search out of the way.
    setTyped(route.kind === 'search' ? route.typed : '');
    scrollTo(0, 0);
  }, [route]);
  const isSearching = typed.trim() !== '';
  const isPlace = route.kind === 'term' || route.kind === 'compare';
  return (
    <>
      <header class="glossary-header">
        <a class="product" href={formatRoute({ kind: 'list' })}>
          {text('productName')}
        </a>
        <SearchBox typed={typed} onType={setTyped} autofocus={!isPlace} />
      </header>
      <main>
        {isSearching && (
          <ResultList
            id="results"
            hits={search(typed)}
            typed={typed}
            onTerm={(id) => goTo({ kind: 'term', id })}
          />
        )}
        {!isSearching && !isPlace && (
          <>
            <h1>{text('glossaryTitle')}</h1>
            <p class="lead">{text('glossaryIntro')}</p>
            <EntryIndex entries={entries} />
          </>
        )}
        {!isSearching && isPlace && <Place route={route} onTerm={(id) => goTo({ kind: 'term', id })} />}
      </main>
    </>
  );
}

function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return useMemo(() => parseRoute(hash), [hash]);
}
