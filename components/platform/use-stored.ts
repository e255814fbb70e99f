import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reportError } from './report-error.ts';
import { findSaveProblem, type SaveProblem } from './save-problem.ts';

/** What a view needs of a stored value. */
interface Source<T> {
  save(next: T, before?: T): Promise<void>;
  watch(signal: AbortSignal, onChange: (value: T) => void): void;
}

/** A stored value in a view: what it is now, a way to change it, and whether the last change was kept. */
export interface Stored<T> {
  readonly value: T;
  readonly change: (value: T) => void;
  /** False when the browser could not write it: storage is full or switched off. */
  readonly isSaved: boolean;
  /** Why it was not, when it was not. */
  readonly problem: SaveProblem | undefined;
}

/** Keeps a view and a stored value the same, whichever side changes. */
export function useStored<T>(source: Source<T>, initial: T): Stored<T> {
  const [value, setValue] = useState(initial);
  const [problem, setProblem] = useState<SaveProblem>();
  // A change starts from what is stored, so that one that was not kept is tried again with the next.
  const kept = useRef(initial);
  // One after another: what is changed and changed back at once would else start from the same, and stay changed.
  const saving = useRef(Promise.resolve());
  const waiting = useRef(0);
  // Not an effect after the next frame: a tab in the background waits for that long, and misses what changes.
  useLayoutEffect(() => {
    const watching = new AbortController();
    source.watch(watching.signal, (stored) => {
      kept.current = stored;
      // What is still to be written comes after this.
      if (waiting.current === 0) setValue(stored);
    });
    return () => watching.abort();
  }, [source]);
  const save = async (next: T) => {
    try {
      await source.save(next, kept.current);
      kept.current = next;
      setProblem(undefined);
    } catch (error) {
      setProblem(findSaveProblem(error));
      reportError('saving', error);
    }
    waiting.current--;
  };
  const change = (next: T) => {
    setValue(next);
    waiting.current++;
    saving.current = saving.current.then(() => save(next));
  };
  return { value, change, isSaved: problem === undefined, problem };
}
