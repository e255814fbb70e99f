/** Brings what an older version stored, or what something broke, into today's shape. */
import { parseSettings, SETTINGS_VERSION, type Settings } from './settings.ts';
import { addSite } from './site.ts';
import { STARTING_SITES_OFF } from './starting-sites.ts';

/** What to write into storage, and which keys to take out of it. */
export interface Migration {
  readonly write: Partial<Settings>;
  readonly remove: readonly string[];
}

/**
 * Plans a migration. What a newer version stored is left as it is: its fields that are known are read,
 * and the others are there again when the reader's other devices or this one are up to date.
 * @param stored everything in the storage area
 * @returns undefined when there is nothing to do
 */
export function planMigration(stored: Readonly<Record<string, unknown>>): Migration | undefined {
  if (typeof stored.version === 'number' && stored.version >= SETTINGS_VERSION) return undefined;
  // Version 1 and nothing at all: neither has the sites that are off from the start.
  const settings = parseSettings(stored);
  const sitesOff = STARTING_SITES_OFF.reduce(addSite, settings.sitesOff);
  return { write: { ...settings, sitesOff }, remove: 'settings' in stored ? ['settings'] : [] };
}
