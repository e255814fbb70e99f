/** What a reader has chosen: its shape, its defaults, and how a stored value becomes one. */
import { isTermId, type TermId } from '../../content/ids.ts';
import { siteName } from './site.ts';

/** How much is marked: nothing, only on pages about legs, the first mention in a section, every mention. */
export const MARKING_LEVELS = ['off', 'quiet', 'first', 'every'] as const;
export type MarkingLevel = (typeof MARKING_LEVELS)[number];

/** Light, dark, or as the device says. */
const THEMES = ['system', 'light', 'dark'] as const;

/** Whose emergency number is named: `any` names those of all, `us` is Canada's too, `eu` all of Europe's. */
const REGIONS = ['any', 'uk', 'us', 'eu', 'au', 'nz'] as const;

/** The longest list kept: browsers give a synced item 8 kB. */
const MOST_LISTED = 200;
/** The longest rest before a card opens, in milliseconds. */
const MOST_REST_MS = 3000;

export interface Settings {
  /** The version of this shape. */
  readonly version: 1;
  readonly marking: MarkingLevel;
  /** Sites as `siteName` writes them. */
  readonly sitesOff: readonly string[];
  readonly hiddenTerms: readonly TermId[];
  readonly theme: (typeof THEMES)[number];
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  readonly restMs: number;
  /** Where the reader would call for help. */
  readonly region: (typeof REGIONS)[number];
}

/** What a new reader starts with. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  marking: 'first',
  sitesOff: [],
  hiddenTerms: [],
  theme: 'system',
  restMs: 300,
  region: 'any',
};

/**
 * Reads settings from storage, an import or another version. Never throws: what is missing or broken
 * takes its default, and the rest is kept. Written by hand because every page carries it: the same with
 * the schema library costs a page 6 kB more.
 */
export function parseSettings(stored: unknown): Settings {
  const { marking, sitesOff, hiddenTerms, theme, restMs, region } = fieldsOf(stored);
  return {
    version: 1,
    marking: oneOf(MARKING_LEVELS, marking) ?? DEFAULT_SETTINGS.marking,
    sitesOff: listOf(isSiteName, sitesOff),
    hiddenTerms: listOf(isTermId, hiddenTerms),
    theme: oneOf(THEMES, theme) ?? DEFAULT_SETTINGS.theme,
    restMs: isRestMs(restMs) ? restMs : DEFAULT_SETTINGS.restMs,
    region: oneOf(REGIONS, region) ?? DEFAULT_SETTINGS.region,
  };
}

function oneOf<T>(choices: readonly T[], stored: unknown): T | undefined {
  return choices.find((choice) => choice === stored);
}

/** Anything else than a record has none of our fields. */
function fieldsOf(stored: unknown): Readonly<Record<string, unknown>> {
  return Object(stored);
}

/** Keeps the good items of a list, each once, and drops the rest: one bad item costs nothing else. */
function listOf<T>(isItem: (item: unknown) => item is T, stored: unknown): readonly T[] {
  return Array.isArray(stored) ? [...new Set(stored.filter(isItem))].slice(0, MOST_LISTED) : [];
}

function isSiteName(value: unknown): value is string {
  return typeof value === 'string' && siteName(value) === value;
}

function isRestMs(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_REST_MS;
}

/** Settings in which one more term is not marked. */
export function withHiddenTerm(settings: Settings, id: TermId): Settings {
  return { ...settings, hiddenTerms: [...new Set([...settings.hiddenTerms, id])] };
}
