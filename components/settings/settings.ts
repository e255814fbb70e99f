/** What a reader has chosen: its shape, its defaults, and how a stored value becomes one. */
import * as v from 'valibot';
import { type TermId, termId } from '../../content/schema.ts';
import { siteName } from './site.ts';

/** How much is marked: nothing, only on pages about legs, the first mention in a section, every mention. */
export const MARKING_LEVELS = ['off', 'quiet', 'first', 'every'] as const;
export type MarkingLevel = (typeof MARKING_LEVELS)[number];

/** The longest list kept: browsers give a synced item 8 kB. */
const MOST_LISTED = 200;

/** Keeps the good items of a list and drops the rest, so that one bad item costs nothing else. */
const listOf = <T>(item: v.GenericSchema<unknown, T>) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) =>
        items.flatMap((one) => (v.is(item, one) ? [one as T] : [])).slice(0, MOST_LISTED),
      ),
    ),
    [],
  );

const site = v.pipe(
  v.string(),
  v.check((value) => siteName(value) === value, 'must be a host name'),
);

const settings = v.object({
  version: v.fallback(v.literal(1), 1),
  marking: v.fallback(v.picklist(MARKING_LEVELS), 'first'),
  sitesOff: listOf(site),
  hiddenTerms: listOf(termId),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  restMs: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3000)), 300),
});

export type Settings = {
  readonly [Key in keyof v.InferOutput<typeof settings>]: Readonly<v.InferOutput<typeof settings>[Key]>;
};

/**
 * Reads settings from storage, an import or another version. Never throws: what is missing or broken
 * takes its default, and the rest is kept.
 */
export function parseSettings(stored: unknown): Settings {
  const record = typeof stored === 'object' && stored !== null ? stored : {};
  return v.parse(settings, { ...EMPTY, ...record });
}

/** Every key present, so that a missing one takes its fallback like a broken one. */
const EMPTY = { version: 1, marking: '', sitesOff: [], hiddenTerms: [], theme: '', restMs: -1 };

/** What a new reader starts with. */
export const DEFAULT_SETTINGS: Settings = parseSettings({});

/** Settings in which one more term is not marked. */
export function withHiddenTerm(settings: Settings, id: TermId): Settings {
  return { ...settings, hiddenTerms: [...new Set([...settings.hiddenTerms, id])] };
}
