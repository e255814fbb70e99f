import type { ComponentChildren } from 'preact';
import type { TermId } from '../../content/schema.ts';
import { useRowKeys } from '../ui/use-row-keys.dom.ts';
import { ResultList } from './ResultList.tsx';
import { SearchBox } from './SearchBox.tsx';
import type { Search } from './search.ts';

interface Props {
  readonly search: Search;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onTerm: (id: TermId) => void;
  /** What is there while nothing is typed. */
  readonly children: ComponentChildren;
}

/** The search over a small place: its results take the place of the rest, and Enter opens the first. */
export function Searchable({ search, typed, onType, onTerm, children }: Props) {
  useRowKeys();
  const isSearching = typed.trim() !== '';
  const hits = isSearching ? search(typed) : [];
  return (
    <>
      <SearchBox
        typed={typed}
        onType={onType}
        onEnter={() => hits[0] && onTerm(hits[0].entry.id)}
        autofocus
      />
      {isSearching ? <ResultList id="results" hits={hits} typed={typed} onTerm={onTerm} /> : children}
    </>
  );
}
