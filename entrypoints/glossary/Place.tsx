import { useEffect, useState } from 'preact/hooks';
import { Compare } from '../../components/glossary/Compare.tsx';
import { Neighbours } from '../../components/glossary/Neighbours.tsx';
import type { Route } from '../../components/glossary/route.ts';
import { Standing, Trail } from '../../components/glossary/Standing.tsx';
import { loadTerm } from '../../components/platform/knowledge-base.ts';
import { reportError } from '../../components/platform/report-error.ts';
import { TermEntry } from '../../components/term/TermEntry.tsx';
import { useText } from '../../components/ui/text.ts';
import type { GlossaryEntry, Term, TermId } from '../../content/schema.ts';

type EntryRoute = Extract<Route, { kind: 'term' | 'compare' }>;

interface Props {
  readonly route: EntryRoute;
  readonly entries: readonly GlossaryEntry[];
  /** The place is drawn, and this is its title. */
  readonly onArrive: (title: string) => void;
  readonly onTerm: (id: TermId) => void;
  readonly onCompare: (ids: readonly TermId[]) => void;
}

/** One entry in full, or several side by side; says so when an entry is gone. */
export function Place({ route, entries, onArrive, onTerm, onCompare }: Props) {
  const text = useText();
  const loaded = useTerms(route, entries);
  const [first] = loaded?.terms ?? [];
  const missingTitle = text('entryMissingTitle');
  const title = route.kind === 'compare' ? text('compareTitle') : (first?.name ?? missingTitle);
  useEffect(() => {
    if (loaded) onArrive(title);
  }, [loaded]);
  if (!loaded) return null;
  if (route.kind === 'compare') {
    const ids = loaded.terms.map(({ id }) => id);
    return (
      <Compare
        terms={loaded.terms}
        missing={route.ids.length - ids.length}
        entries={entries}
        onAdd={(id) => onCompare([...ids, id])}
      />
    );
  }
  if (!first) {
    return (
      <section>
        <h1>{missingTitle}</h1>
        <p>{text('entryMissingText')}</p>
      </section>
    );
  }
  return (
    <>
      <h1 class="visually-hidden">{text('glossaryTitle')}</h1>
      <Trail entry={first} />
      <TermEntry term={first} onTerm={onTerm} onCompare={onCompare} />
      <Standing term={first} />
      <Neighbours id={first.id} entries={entries} />
    </>
  );
}

/** The entries of a place once they are loaded; those that are gone are left out, and not asked for. */
function useTerms(route: EntryRoute, entries: readonly GlossaryEntry[]) {
  const [loaded, setLoaded] = useState<{ route: EntryRoute; terms: readonly Term[] }>();
  useEffect(() => {
    let isCurrent = true;
    const ids = route.kind === 'term' ? [route.id] : route.ids;
    const known = new Set(entries.map(({ id }) => id));
    Promise.all(ids.filter((id) => known.has(id)).map(loadTerm)).then(
      // Who went back meanwhile has what they went back to, loaded long before.
      (terms) => isCurrent && setLoaded({ route, terms: terms.filter((term) => term !== undefined) }),
      (error) => reportError('opening an entry', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [route]);
  // What was loaded for another place is not shown under this one.
  return loaded?.route === route ? loaded : undefined;
}
