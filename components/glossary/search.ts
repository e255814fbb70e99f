/** Ranked search over the glossary: what is typed exactly comes first, what is merely similar last. */
import type { GlossaryEntry, PackedWords } from '../../content/schema.ts';
import { createFindNearWords } from './find-near-words.ts';
import { toPlain } from './plain-words.ts';
import { FIELDS, openSearchIndex, type SearchIndex } from './search-index.ts';
import { ENTRY_SHARE, FIELD, GIST_TIGHT, KIND_LEAD, TIGHTNESS, WHOLE } from './search-weights.ts';
import { createTally, type EntryCount, type ScoreSpelling } from './tally.ts';
import { findTerms } from './typed-words.ts';

/** One result, with why it is there. */
export interface SearchHit {
  readonly entry: GlossaryEntry;
  readonly reason:
    | { readonly kind: 'name' }
    /** A spelling of the entry other than its name, which holds every word typed. */
    | { readonly kind: 'also-called'; readonly form: string }
    /** Its one-sentence gist holds more of what was typed than any of its spellings. */
    | { readonly kind: 'gist' }
    /** A spelling that is close to what was typed. */
    | { readonly kind: 'similar'; readonly form: string }
    /** A misspelling or a description that editors list for readers to find it by: no name of it. */
    | { readonly kind: 'listed' };
}

/** The last word typed may go on. */
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;

const LETTER_A = 0x61;
const LETTER_Z = 0x7a;

/** So many times what is asked for is put in order at a time. */
const MANY = 5;

/** An entry in the running. */
interface Candidate {
  readonly entry: GlossaryEntry;
  readonly total: number;
  readonly count: EntryCount;
}

/** From what was typed to hits, best first, each entry once. The same input always gives the same order. */
export type Search = (typed: string, most?: number) => SearchHit[];

/**
 * Prepares a search.
 * @param words what `packWords` made of the entries
 */
export function createSearch(entries: readonly GlossaryEntry[], words: PackedWords): Search {
  const index = openSearchIndex(entries, words);
  const findNear = createFindNearWords(index.words);
  const tally = createTally(index, entries.length);
  const plainOf = createPlainTexts(index.texts);
  return (typed, most = 20) => {
    const query = toPlain(typed);
    const terms = findTerms(query, ENDS_IN_WORD.test(typed), findNear);
    const candidates: Candidate[] = [];
    let floor = 0;
    tally(terms, createScoreSpelling(index, plainOf, query), (count) => {
      const entry = entries[count.entry];
      const total = entry ? scoreEntry(entry, count) : 0;
      if (!entry || total < floor) return;
      candidates.push({ entry, total, count });
      if (candidates.length >= MANY * most) floor = keepBest(candidates, most);
    });
    keepBest(candidates, most);
    return candidates.map(({ entry, count }) => ({ entry, reason: reasonOf(index, count) }));
  };
}

/**
 * Putting all of ten thousand in order would take longer than finding them.
 * @returns what the last of those kept is worth: nothing below it can join them
 */
function keepBest(candidates: Candidate[], most: number): number {
  candidates.sort(compareCandidates).splice(most);
  return candidates.at(-1)?.total ?? 0;
}

/** Spellings as `toPlain` gives them, each made when it is first looked at: most never are. */
function createPlainTexts(texts: readonly string[]): (spelling: number) => string {
  const plains = new Array<string | undefined>(texts.length);
  return (spelling) => {
    plains[spelling] ??= toPlain(texts[spelling] ?? '');
    return plains[spelling];
  };
}

function createScoreSpelling(
  index: SearchIndex,
  plainOf: (spelling: number) => string,
  query: string,
): ScoreSpelling {
  return (spelling, covered, tight) => {
    const field = FIELDS[index.fieldOf[spelling] ?? 0] ?? 'name';
    const score = FIELD[field] * covered;
    if (field === 'gist') return score * (1 - TIGHTNESS + TIGHTNESS * GIST_TIGHT);
    const fit = score * (1 - TIGHTNESS + TIGHTNESS * tight);
    if (!mayStartWith(index.texts[spelling] ?? '', query)) return fit;
    return fit + scoreStart(field, plainOf(spelling), query);
  };
}

/** Told from the first letter, because to make a spelling plain takes long; letters that fold are looked into. */
function mayStartWith(spelling: string, query: string): boolean {
  const first = spelling.charCodeAt(0) | 0x20;
  return first === query.charCodeAt(0) || first < LETTER_A || first > LETTER_Z;
}

/** What the typed letters gain beyond their words, when the spelling is or begins with them. */
function scoreStart(field: 'name' | 'form' | 'listed', plain: string, query: string): number {
  if (plain === query) return WHOLE[field];
  if (!plain.startsWith(query)) return 0;
  return field === 'name' ? WHOLE.namePrefix : WHOLE.formPrefix;
}

function scoreEntry({ kind }: GlossaryEntry, { score, covered }: EntryCount): number {
  return score + ENTRY_SHARE * covered + (KIND_LEAD[kind] ?? 0);
}

/** Highest first. Ids compare by code units, so that the order is the same on every machine. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return b.total - a.total || (a.entry.id < b.entry.id ? -1 : 1);
}

function reasonOf({ fieldOf, texts }: SearchIndex, { best, isWhole }: EntryCount): SearchHit['reason'] {
  const field = FIELDS[fieldOf[best] ?? 0] ?? 'name';
  // Nobody calls it by a misspelling.
  if (field === 'gist' || field === 'listed') return { kind: field };
  const form = texts[best] ?? '';
  if (!isWhole) return { kind: 'similar', form };
  return field === 'name' ? { kind: 'name' } : { kind: 'also-called', form };
}
