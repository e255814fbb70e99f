import { useEffect, useRef } from 'preact/hooks';
import type { GlossaryEntry, PackedWords } from '../../content/schema.ts';
import { createSearch, type Search } from './search.ts';

/**
 * The search over the entries. It is made ready when the browser has nothing else to do, or at the first key
 * if that comes sooner.
 */
export function useSearch(entries: readonly GlossaryEntry[], words: PackedWords): Search {
  const prepared = useRef<Search | undefined>(undefined);
  const prepare = () => {
    prepared.current ??= createSearch(entries, words);
    return prepared.current;
  };
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      for (const typed of WARM_UP) prepare()(typed);
    });
    return () => cancelIdleCallback(idle);
  }, []);
  return (typed, most) => prepare()(typed, most);
}

/** A misspelt word and a letter that begins many: every part of the search has run, and often, before the first key. */
const WARM_UP = ['crampx', 'c'];
