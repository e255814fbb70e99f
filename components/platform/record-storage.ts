/** Writing what `stored-record.ts` reads. Apart from it, because pages only read. */
import { browser } from './browser.ts';
import { findSaveProblem } from './save-problem.ts';
import { createRecordReader, type RecordReader, readManaged, readStored } from './stored-record.ts';

/** Several stored fields that can be read and changed. */
export interface StoredRecord<T> extends RecordReader<T> {
  /**
   * Writes a change. Rejects when storage is full or switched off; what was stored before is kept then.
   * @param before what the change started from, so that what others changed meanwhile stays; else now
   */
  save(next: T, before?: T): Promise<void>;
}

/** Where the settings are kept. */
export type Place = 'synced' | 'device';

/**
 * @param parse turns whatever is stored into a value; must not throw
 * @param findChanges the fields to write so that `next` holds without undoing what others changed
 */
export function createStoredRecord<T>(
  parse: (stored: unknown) => T,
  findChanges: (before: T, next: T, stored: T) => Partial<T>,
): StoredRecord<T> {
  return {
    ...createRecordReader(parse),
    async save(next, before) {
      const stored = parse(await readStored());
      const changes = findChanges(before ?? stored, next, stored);
      const read: Partial<T> = parse({ ...stored, ...changes });
      // What would be read again in part only, as a list that is too long, is not written.
      for (const key of Object.keys(changes) as (keyof T)[]) {
        if (JSON.stringify(read[key]) !== JSON.stringify(changes[key]))
          throw new Error(`Quota of ${String(key)}`);
      }
      await writeFields(changes);
    },
  };
}

/** Writes fields where they are kept. */
export async function writeFields(fields: object): Promise<void> {
  if (Object.keys(fields).length === 0) return;
  try {
    await browser.storage.sync.set({ ...fields });
  } catch (error) {
    // Sync is switched off: the device keeps them until it is on again.
    if (findSaveProblem(error) !== 'refused') throw error;
    await browser.storage.local.set({ ...fields });
  }
}

/** Takes fields out of where they are kept. */
export async function removeFields(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await browser.storage.sync.remove([...keys]).catch(() => browser.storage.local.remove([...keys]));
}

/** Where settings are kept on this device, now. */
export async function findPlace(): Promise<Place> {
  return browser.storage.sync.get('version').then(
    () => 'synced' as const,
    () => 'device' as const,
  );
}

/**
 * Brings what this device kept while sync was off to the others.
 * @param keys the fields that are settings
 */
export async function syncKept(keys: readonly string[]): Promise<void> {
  const kept = await browser.storage.local.get([...keys]);
  if (Object.keys(kept).length === 0 || (await findPlace()) === 'device') return;
  await browser.storage.sync.set(kept);
  await browser.storage.local.remove(Object.keys(kept));
}

/** The fields that an administrator has set, and the reader therefore cannot. */
export async function loadManagedKeys(): Promise<readonly string[]> {
  return Object.keys(await readManaged());
}
