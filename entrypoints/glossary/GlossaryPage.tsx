import { useEffect, useState } from 'preact/hooks';
import { EntryIndex } from '../../components/glossary/EntryIndex.tsx';
import { findAtRegion } from '../../components/glossary/find-at-region.ts';
import { KindNav } from '../../components/glossary/KindNav.tsx';
import { isInGroup, nameOfGroup } from '../../components/glossary/kind-groups.ts';
import { ResultList } from '../../components/glossary/ResultList.tsx';
import { formatRoute, type Route } from '../../components/glossary/route.ts';
import { SearchBox } from '../../components/glossary/SearchBox.tsx';
import { goTo, useRoute } from '../../components/glossary/use-route.dom.ts';
import { useSearch } from '../../components/glossary/use-search.dom.ts';
import { Where } from '../../components/glossary/Where.tsx';
import { REGION_NAMES } from '../../components/picture/region.ts';
import { useText } from '../../components/ui/text.ts';
import { useRowKeys } from '../../components/ui/use-row-keys.dom.ts';
import type { GlossaryEntry, PackedWords, TermId } from '../../content/schema.ts';
import { GlossaryHeader } from './GlossaryHeader.tsx';
import { Place } from './Place.tsx';
import { useArrival } from './use-arrival.dom.ts';

const openTerm = (id: TermId) => goTo({ kind: 'term', id });

/** How many results a page has room for. */
const MOST_RESULTS = 40;

interface Props {
  readonly entries: readonly GlossaryEntry[];
  readonly words: PackedWords;
}

/** The glossary in a tab: search and list, or the place its address names. */
export function GlossaryPage({ entries, words }: Props) {
  const text = useText();
  const route = useRoute();
  const [typed, setTyped] = useTyped(route);
  const search = useSearch(entries, words);
  const group = route.kind === 'list' ? route.group : undefined;
  const isSearching = typed.trim() !== '';
  const hits = isSearching
    ? search(typed, entries.length)
        .filter(({ entry }) => isInGroup(entry, group))
        .slice(0, MOST_RESULTS)
    : [];
  const isList = route.kind === 'list' || route.kind === 'search';
  const openHit = (id: TermId) => {
    // Back from an entry leads to the results it was found in.
    if (isList && !group) history.replaceState(null, '', formatRoute({ kind: 'search', typed }));
    openTerm(id);
  };
  useRowKeys();
  const arrive = useArrival(route);
  useEffect(() => {
    const title = titleOf(route, text);
    if (title) arrive(title);
  }, [arrive]);
  return (
    <>
      <GlossaryHeader route={route}>
        <SearchBox
          typed={typed}
          onType={setTyped}
          onEnter={() => hits[0] && openHit(hits[0].entry.id)}
          autofocus={route.kind === 'search' || (route.kind === 'list' && !route.group)}
        />
      </GlossaryHeader>
      <main>
        {isList && (
          <>
            <h1>{text(group ? nameOfGroup(group) : 'glossaryTitle')}</h1>
            {!isSearching && !group && <p class="lead">{text('glossaryIntro')}</p>}
            <KindNav group={group} />
          </>
        )}
        {isSearching && <ResultList id="results" hits={hits} typed={typed} onTerm={openHit} />}
        {!isSearching && isList && (
          <EntryIndex entries={entries.filter((entry) => isInGroup(entry, group))} />
        )}
        {!isSearching && route.kind === 'where' && (
          <>
            <h1>{text('whereTitle')}</h1>
            <Where
              region={route.region}
              found={route.region ? findAtRegion(search, text(REGION_NAMES[route.region])) : []}
              onRegion={(region) => goTo({ kind: 'where', region })}
            />
          </>
        )}
        {!isSearching && (route.kind === 'term' || route.kind === 'compare') && (
          <Place
            route={route}
            entries={entries}
            onArrive={arrive}
            onTerm={openTerm}
            onCompare={(ids) => goTo({ kind: 'compare', ids })}
          />
        )}
      </main>
    </>
  );
}

/** What is typed. A new place starts with the search out of the way, unless it is one. */
function useTyped(route: Route): readonly [string, (typed: string) => void] {
  const [last, setLast] = useState<{ readonly route: Route; readonly typed: string }>();
  const atFirst = route.kind === 'search' ? route.typed : '';
  return [last?.route === route ? last.typed : atFirst, (typed) => setLast({ route, typed })];
}

function titleOf(route: Route, text: ReturnType<typeof useText>): string | undefined {
  switch (route.kind) {
    case 'search':
      return text('glossaryTitle');
    case 'list':
      return text(route.group ? nameOfGroup(route.group) : 'glossaryTitle');
    case 'where':
      return route.region ? text('whereFound', text(REGION_NAMES[route.region])) : text('whereTitle');
    default:
      // The place itself knows the names, once they are loaded.
      return undefined;
  }
}
