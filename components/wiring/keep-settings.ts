import { removeFields, syncKept, writeFields } from '../platform/record-storage.ts';
import { readStored } from '../platform/stored-record.ts';
import { planMigration } from '../settings/migrate.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';

/**
 * Puts the stored settings in order when the extension is installed or updated and when the browser starts:
 * writes what an older version stored in today's shape, and brings what was kept while sync was off along.
 */
export async function keepSettings(): Promise<void> {
  await syncKept(Object.keys(DEFAULT_SETTINGS));
  const migration = planMigration(await readStored());
  if (!migration) return;
  // Only when the new fields are written does the old shape go: a failure in between loses nothing.
  await writeFields(migration.write);
  await removeFields(migration.remove);
}
