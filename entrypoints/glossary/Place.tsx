import { useEffect, useState } from 'preact/hooks';
import { Compare } from '../../components/glossary/Compare.tsx';
import { formatRoute, type Route } from '../../components/glossary/route.ts';
import { loadTerm } from '../../components/platform/knowledge-base.ts';
import { reportError } from '../../components/platform/report-error.ts';
import { TermEntry } from '../../components/term/TermEntry.tsx';
import { useText } from '../../components/ui/text.ts';
import type { Term, TermId } from '../../content/schema.ts';

interface Props {
  readonly route: Extract<Route, { kind: 'term' | 'compare' }>;
  readonly onTerm: (id: TermId) => void;
}

/** One entry in full, or several side by side; says so when an entry is gone. */
export function Place({ route, onTerm }: Props) {
  const text = useText();
  const [terms, setTerms] = useState<readonly Term[] | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    const ids = route.kind === 'term' ? [route.id] : route.ids;
    Promise.all(ids.map(loadTerm)).then(
      (loaded) => isCurrent && setTerms(loaded.filter((term) => term !== undefined)),
      (error) => reportError('opening an entry', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [route]);
  const [first] = terms ?? [];
  useEffect(() => {
    if (first) document.title = `${first.name} · ${text('productName')}`;
  }, [first, text]);
  if (!terms) return null;
  if (!first) {
    return (
      <section role="status">
        <h1>{text('entryMissingTitle')}</h1>
        <p>{text('entryMissingText')}</p>
      </section>
    );
  }
  if (route.kind === 'compare' && terms.length > 1) return <Compare terms={terms} />;
  return (
    <>
      <TermEntry term={first} onTerm={onTerm} />
      {first.notTheSameAs.length > 0 && (
        <nav class="compare-links" aria-label={text('compareWith')}>
          <h2>{text('compareWith')}</h2>
          {first.notTheSameAs.map(({ term }) => (
            <a key={term.id} href={formatRoute({ kind: 'compare', ids: [first.id, term.id] })}>
              {term.name}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}
