/** Ranked search over the glossary: what is typed exactly comes first, what is merely similar last. */
import type { GlossaryEntry } from '../../content/schema.ts';
import { createFindNearWords } from './find-near-words.ts';
import { toPlain } from './plain-words.ts';
import { createSearchIndex, fieldOf, isSearchOnly, type SearchIndex } from './search-index.ts';
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
    | { readonly kind: 'similar'; readonly form: string };
}

/** The last word typed may go on. */
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;

/** So many times what is asked for is put in order at a time. */
const MANY = 5;

/** An entry in the running. */
interface Candidate {
  readonly entry: GlossaryEntry;
  readonly total: number;
  readonly count: EntryCount;
}

/**
 * Prepares a search.
 * @returns a function from what was typed to hits, best first, each entry once; the same input always
 *   gives the same order
 */
export function createSearch(
  entries: readonly GlossaryEntry[],
): (typed: string, most?: number) => SearchHit[] {
  const index = createSearchIndex(entries);
  const findNear = createFindNearWords(index.words);
  const tally = createTally(index);
  return (typed, most = 20) => {
    const query = toPlain(typed);
    const terms = findTerms(query, ENDS_IN_WORD.test(typed), findNear);
    const candidates: Candidate[] = [];
    let floor = 0;
    tally(terms, createScoreSpelling(index, query), (count) => {
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

function createScoreSpelling(index: SearchIndex, query: string): ScoreSpelling {
  return (spelling, covered, tight) => {
    const field = fieldOf(index, spelling);
    const score = FIELD[field] * covered;
    if (field === 'gist') return score * (1 - TIGHTNESS + TIGHTNESS * GIST_TIGHT);
    const plain = index.plains[spelling] ?? '';
    return score * (1 - TIGHTNESS + TIGHTNESS * tight) + scoreStart(field, plain, query);
  };
}

/** What the typed letters gain beyond their words, when the spelling is or begins with them. */
function scoreStart(field: 'name' | 'form', plain: string, query: string): number {
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

function reasonOf(index: SearchIndex, { best, isWhole }: EntryCount): SearchHit['reason'] {
  const field = fieldOf(index, best);
  const form = index.texts[best] ?? '';
  if (field === 'gist') return { kind: 'gist' };
  const entry = index.entries[index.entryOf[best] ?? 0];
  // Nobody calls it by a misspelling.
  if (entry && isSearchOnly(index, best)) return { kind: 'similar', form: entry.name };
  if (!isWhole) return { kind: 'similar', form };
  return field === 'name' ? { kind: 'name' } : { kind: 'also-called', form };
}
