/** Work that never holds the main thread for longer than a moment. */

/** The longest slice. */
const MOST_MS = 5;

/**
 * Runs `work` to its end, a slice at a time.
 * @returns what `work` returns; nothing when `signal` aborts first
 */
export async function runInSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  while (!signal.aborted) {
    const until = performance.now() + MOST_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await pause();
  }
  return undefined;
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
