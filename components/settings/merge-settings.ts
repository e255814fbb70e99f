/** Two windows, two devices: what each changed is kept, field by field, and in lists item by item. */
import type { Settings } from './settings.ts';

/** Fields of the settings that hold a list. */
const LISTS = ['sitesOff', 'sitesOnly', 'hiddenTerms'] as const satisfies readonly (keyof Settings)[];

/**
 * What to write so that a change holds without undoing what others changed meanwhile.
 * @param before what the reader saw when making the change
 * @param next what the reader made of it
 * @param stored what is there now
 * @returns the changed fields only
 */
export function findChanges(before: Settings, next: Settings, stored: Settings): Partial<Settings> {
  const merged: Settings = { ...stored, ...pick(next, (key) => !isSame(next[key], before[key])) };
  for (const key of LISTS) {
    Object.assign(merged, { [key]: mergeLists<string>(before[key], next[key], stored[key]) });
  }
  return pick(merged, (key) => !isSame(merged[key], stored[key]));
}

/** The fields of two settings that are not the same. */
export function differingFields(one: Settings, other: Settings): readonly (keyof Settings)[] {
  return keysOf(one).filter((key) => !isSame(one[key], other[key]));
}

function mergeLists<T>(before: readonly T[], next: readonly T[], stored: readonly T[]): readonly T[] {
  const taken = before.filter((item) => !next.includes(item));
  const added = next.filter((item) => !before.includes(item) && !stored.includes(item));
  return [...stored.filter((item) => !taken.includes(item)), ...added];
}

function pick(settings: Settings, isWanted: (key: keyof Settings) => boolean): Partial<Settings> {
  const keys = keysOf(settings).filter(isWanted);
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}

function keysOf(settings: Settings): readonly (keyof Settings)[] {
  return Object.keys(settings) as (keyof Settings)[]; // a Settings has no other keys
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
