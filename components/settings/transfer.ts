/** Settings as a file: written for a reader to keep, read again with care. */
import { differingFields } from './merge-settings.ts';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_VERSION, type Settings } from './settings.ts';

/** Any file of ours is far smaller. */
export const MOST_FILE_BYTES = 256 * 1024;

/** A field of the settings that a reader sets. */
export type SettingKey = Exclude<keyof Settings, 'version'>;

export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS).filter(
  (key): key is SettingKey => key !== 'version',
);

/** What a file holds, before anything is changed. */
export type Import =
  | { readonly kind: 'problem'; readonly problem: 'too-large' | 'not-json' | 'not-ours' }
  | {
      readonly kind: 'settings';
      readonly next: Settings;
      /** What would change. */
      readonly changes: readonly SettingKey[];
      /** What of the file is not understood, wholly or in part, and left out. */
      readonly leftOut: readonly SettingKey[];
      /** A newer version wrote it: there may be more in it than we know. */
      readonly isNewer: boolean;
    };

/** The text of a file with all settings. */
export function writeExport(settings: Settings): string {
  return `${JSON.stringify({ legwise: 'settings', ...settings }, undefined, 2)}\n`;
}

/**
 * Reads a file. What is in it and good is taken; what is missing or broken stays as it is now.
 * @param current the settings now
 * @param locked fields that an administrator has set
 */
export function readImport(text: string, current: Settings, locked: readonly string[]): Import {
  if (text.length > MOST_FILE_BYTES) return { kind: 'problem', problem: 'too-large' };
  const file = parseJson(text);
  if (file === undefined) return { kind: 'problem', problem: 'not-json' };
  if (!isOurs(file)) return { kind: 'problem', problem: 'not-ours' };
  const read = parseSettings(file);
  const given = SETTING_KEYS.filter((key) => Object.hasOwn(file, key) && !locked.includes(key));
  // A field that came out as it went in was understood; of a list, the good items are.
  const good = given.filter((key) => isSame(file[key], read[key]) || isPartOf(read[key], file[key]));
  const next: Settings = { ...current, ...Object.fromEntries(good.map((key) => [key, read[key]])) };
  return {
    kind: 'settings',
    next,
    changes: SETTING_KEYS.filter((key) => differingFields(current, next).includes(key)),
    leftOut: given.filter((key) => !isSame(file[key], read[key])),
    isNewer: typeof file.version === 'number' && file.version > SETTINGS_VERSION,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, or nested so deep that it is meant to break something.
    return undefined;
  }
}

function isOurs(file: unknown): file is Fields {
  return typeof file === 'object' && file !== null && (file as Fields).legwise === 'settings';
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a list holds some of the items of another. */
function isPartOf(list: unknown, whole: unknown): boolean {
  return Array.isArray(list) && Array.isArray(whole) && list.length > 0;
}
