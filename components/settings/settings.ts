/** What a reader has chosen: its shape, its defaults, and how a stored value becomes one. */
import { isTermId, type TermId } from '../../content/ids.ts';
import { isSitePattern } from './site.ts';

/** How much is marked: nothing, only on pages about legs, the first mention in a section, every mention. */
export const MARKING_LEVELS = ['off', 'quiet', 'first', 'every'] as const;
export type MarkingLevel = (typeof MARKING_LEVELS)[number];

/** On every site but those listed, or only on those listed. */
export const SITE_RULES = ['all-but', 'only'] as const;

/** Light, dark, or as the device says. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** How large Legwise writes, in percent of what the browser is set to. */
export const TEXT_SIZES = [100, 115, 130, 150] as const;

/** What opens a card: the pointer resting on a mark, a click on it, or the keyboard alone. */
export const OPENINGS = ['rest', 'click', 'key'] as const;

/** Whose emergency number is named: `any` names those of all, `us` is Canada's too, `eu` all of Europe's. */
export const REGIONS = ['any', 'uk', 'us', 'eu', 'au', 'nz'] as const;

/** The longest list kept: browsers give a synced item 8 kB. */
const MOST_LISTED = 200;
/** The longest rest before a card opens, in milliseconds. */
export const MOST_REST_MS = 3000;

/** The version of this shape; the one before held every field in one stored item. */
export const SETTINGS_VERSION = 2;

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  readonly marking: MarkingLevel;
  readonly siteRule: (typeof SITE_RULES)[number];
  /** Site patterns; they count under the rule `all-but`. */
  readonly sitesOff: readonly string[];
  /** Site patterns; they count under the rule `only`. */
  readonly sitesOnly: readonly string[];
  readonly hiddenTerms: readonly TermId[];
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly openBy: (typeof OPENINGS)[number];
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  readonly restMs: number;
  /** Where the reader would call for help. */
  readonly region: (typeof REGIONS)[number];
  /** Whether the toolbar button shows how many terms a page has. */
  readonly badge: boolean;
}

/** What a new reader starts with, but for the sites that are off from the start. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  marking: 'first',
  siteRule: 'all-but',
  sitesOff: [],
  sitesOnly: [],
  hiddenTerms: [],
  theme: 'system',
  textSize: 100,
  openBy: 'rest',
  restMs: 300,
  region: 'any',
  badge: false,
};

/**
 * Reads settings from storage, an import or another version. Never throws: what is missing or broken
 * takes its default, and the rest is kept. Written by hand because every page carries it: the same with
 * the schema library costs a page 6 kB more.
 */
export function parseSettings(stored: unknown): Settings {
  const all = fieldsOf(stored);
  // Version 1 kept everything under one key.
  const fields = { ...fieldsOf(all.settings), ...all };
  const choice = <K extends keyof Settings>(key: K, choices: readonly Settings[K][]): Settings[K] =>
    choices.find((one) => one === fields[key]) ?? DEFAULT_SETTINGS[key];
  return {
    version: SETTINGS_VERSION,
    marking: choice('marking', MARKING_LEVELS),
    siteRule: choice('siteRule', SITE_RULES),
    sitesOff: listOf(isSitePattern, fields.sitesOff),
    sitesOnly: listOf(isSitePattern, fields.sitesOnly),
    hiddenTerms: listOf(isTermId, fields.hiddenTerms),
    theme: choice('theme', THEMES),
    textSize: choice('textSize', TEXT_SIZES),
    openBy: choice('openBy', OPENINGS),
    restMs: isRestMs(fields.restMs) ? fields.restMs : DEFAULT_SETTINGS.restMs,
    region: choice('region', REGIONS),
    badge: choice('badge', [true, false]),
  };
}

/** Anything else than a record has none of our fields. */
function fieldsOf(stored: unknown): Readonly<Record<string, unknown>> {
  return Object(stored);
}

/** Keeps the good items of a list, each once, and drops the rest: one bad item costs nothing else. */
function listOf<T>(isItem: (item: unknown) => item is T, stored: unknown): readonly T[] {
  return Array.isArray(stored) ? [...new Set(stored.filter(isItem))].slice(0, MOST_LISTED) : [];
}

function isRestMs(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_REST_MS;
}

/** Settings in which one more term is not marked. */
export function withHiddenTerm(settings: Settings, id: TermId): Settings {
  return { ...settings, hiddenTerms: [...new Set([...settings.hiddenTerms, id])] };
}

/** Settings in which one more term is marked again. */
export function withShownTerm(settings: Settings, id: TermId): Settings {
  return { ...settings, hiddenTerms: settings.hiddenTerms.filter((hidden) => hidden !== id) };
}
