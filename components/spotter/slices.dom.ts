/** Work that never holds the main thread for longer than a moment, nor takes more than a small share of it. */

/** A slice ends with the first step behind this: the longest take a few more. */
const MOST_MS = 4;
/** Of a page that changes all the time one part in so many is taken. */
const SHARE = 50;
/** The shortest and the longest rest between two pieces of work. */
const LEAST_REST_MS = 100;
const MOST_REST_MS = 2000;

export interface Slicer {
  /**
   * Runs `work` to its end, a slice at a time.
   * @returns what `work` returns; nothing when the signal aborts first
   */
  run<T>(work: Generator<void, T>): Promise<T | undefined>;
  /** Resolves when enough time has passed since the last work, by what that took. */
  rest(): Promise<void>;
}

export function createSlicer(signal: AbortSignal): Slicer {
  let busyMs = 0;
  let end = Number.NEGATIVE_INFINITY;
  return {
    async run(work) {
      while (!signal.aborted) {
        const from = performance.now();
        do {
          const step = work.next();
          if (step.done) {
            end = performance.now();
            busyMs += end - from;
            return step.value;
          }
        } while (performance.now() < from + MOST_MS);
        busyMs += performance.now() - from;
        await pause();
      }
      return undefined;
    },
    async rest() {
      const restMs = Math.min(MOST_REST_MS, Math.max(LEAST_REST_MS, busyMs * SHARE));
      busyMs = 0;
      const left = end + restMs - performance.now();
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    },
  };
}

/** Resolves when the page has nothing better to do, or after `mostMs`. */
export function whenIdle(mostMs: number): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: mostMs }));
}

/** Lets the page answer its reader before the next slice. */
export function pause(): Promise<void> {
  // Newer than the type library: Chrome 129, Firefox 142.
  const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
