import { useEffect, useRef } from 'preact/hooks';
import type { GlossaryEntry } from '../../content/schema.ts';
import { createSearch } from './search.ts';

type Search = ReturnType<typeof createSearch>;

/**
 * The search over the entries. It takes longer to prepare than a page should take to open, so that happens
 * when the browser has nothing else to do, or at the first key if that comes sooner.
 */
export function useSearch(entries: readonly GlossaryEntry[]): Search {
  const prepared = useRef<Search | undefined>(undefined);
  const prepare = () => {
    prepared.current ??= createSearch(entries);
    return prepared.current;
  };
  useEffect(() => {
    const idle = requestIdleCallback(() => prepare()(WARM_UP));
    return () => cancelIdleCallback(idle);
  }, []);
  return (typed, most) => prepare()(typed, most);
}

/** A misspelt word, so that every part of the search has run once before the first key. */
const WARM_UP = 'crampx';
