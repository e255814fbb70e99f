import { useEffect, useState } from 'preact/hooks';
import { reportError } from './report-error.ts';
import type { StoredItem } from './stored-item.ts';

/** A stored value in a view: what it is now, a way to change it, and whether the last change was kept. */
export interface Stored<T> {
  readonly value: T;
  readonly change: (value: T) => void;
  /** False when the browser could not write it: storage is full or switched off. */
  readonly isSaved: boolean;
}

/** Keeps a view and a stored item the same, whichever side changes. */
export function useStored<T>(item: StoredItem<T>, initial: T): Stored<T> {
  const [value, setValue] = useState(initial);
  const [isSaved, setSaved] = useState(true);
  useEffect(() => {
    const watching = new AbortController();
    item.watch(watching.signal, setValue);
    return () => watching.abort();
  }, [item]);
  const change = (next: T) => {
    setValue(next);
    item.save(next).then(
      () => setSaved(true),
      (error) => {
        setSaved(false);
        reportError('saving', error);
      },
    );
  };
  return { value, change, isSaved };
}
