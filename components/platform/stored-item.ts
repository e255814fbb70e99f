import { browser } from './browser.ts';
import { reportError } from './report-error.ts';

/** One value in the browser's storage, parsed on its way in. */
export interface StoredItem<T> {
  /** Reads the value. Storage that cannot be read gives what `parse` makes of nothing. */
  load(): Promise<T>;
  /** Writes the value. Rejects when storage is full or switched off. */
  save(value: T): Promise<void>;
  /** Removes the value. */
  clear(): Promise<void>;
  /** Calls back with every later value, whoever wrote it. */
  watch(signal: AbortSignal, onChange: (value: T) => void): void;
}

/**
 * @param area `session` is gone when the browser closes and never reaches the disk; `local` stays
 * @param parse turns whatever is stored into a value; must not throw
 */
export function createStoredItem<T>(
  area: 'session' | 'local',
  key: string,
  parse: (stored: unknown) => T,
): StoredItem<T> {
  const storage = browser.storage[area];
  return {
    async load() {
      try {
        return parse((await storage.get(key))[key]);
      } catch (error) {
        reportError(`reading ${key}`, error);
        return parse(undefined);
      }
    },
    save: (value) => storage.set({ [key]: value }),
    clear: () => storage.remove(key),
    watch(signal, onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
        if (changed === area && key in changes) onChange(parse(changes[key]?.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
    },
  };
}
