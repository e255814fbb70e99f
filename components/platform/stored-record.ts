import { browser } from './browser.ts';
import { reportError } from './report-error.ts';

/** Several stored fields that are one thing to a reader. */
export interface RecordReader<T> {
  /** Reads it. Storage that cannot be read gives what `parse` makes of nothing. */
  load(): Promise<T>;
  /** Calls back with every later value, whoever wrote it. */
  watch(signal: AbortSignal, onChange: (value: T) => void): void;
}

/** Chromium takes seconds after its start to say that it has no administrator: no page waits for that. */
const MOST_WAIT_MS = 50;

/**
 * Each field has a key of its own, so that two devices that change different fields both win. What the
 * administrator of a managed browser set comes before what the reader did.
 * @param parse turns whatever is stored into a value; must not throw
 */
export function createRecordReader<T>(parse: (stored: unknown) => T): RecordReader<T> {
  let last: string | undefined;
  const load = async () => {
    const late = new Promise<object>((resolve) => setTimeout(resolve, MOST_WAIT_MS, {}));
    const [stored, managed] = await Promise.all([readStored(), Promise.race([readManaged(), late])]);
    const value = parse({ ...stored, ...managed });
    last = JSON.stringify(value);
    return value;
  };
  return {
    load,
    watch(signal, onChange) {
      let heard = last;
      const listener = async () => {
        const value = await load();
        const now = JSON.stringify(value);
        // Other things are stored beside it.
        if (now !== heard && !signal.aborted) onChange(value);
        heard = now;
      };
      browser.storage.onChanged.addListener(listener);
      readManaged().then(() => {
        if (last) listener();
      });
      // Firefox tells a page nothing of what changed while it lay behind the next one.
      globalThis.addEventListener?.('pageshow', listener, { signal });
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
    },
  };
}

/** Everything stored: in the browser's own sync or, where that is switched off, on this device. */
export function readStored(): Promise<Record<string, unknown>> {
  return browser.storage.sync
    .get(null)
    .catch(() => browser.storage.local.get(null))
    .catch((error) => {
      reportError('reading the settings', error);
      return {};
    });
}

/** What an administrator set. Most browsers have no administrator, and say so by an error. */
export function readManaged(): Promise<Record<string, unknown>> {
  return browser.storage.managed.get(null).catch(() => ({}));
}
