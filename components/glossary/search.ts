/** Ranked search over the glossary: what is typed exactly comes first, what is merely similar last. */
import Fuse from 'fuse.js';
import type { GlossaryEntry } from '../../content/schema.ts';

/** One result, with why it is there. */
export interface SearchHit {
  readonly entry: GlossaryEntry;
  readonly reason:
    | { readonly kind: 'name' }
    /** A spelling of the entry other than its name. */
    | { readonly kind: 'also-called'; readonly form: string }
    /** Every word typed stands in its one-sentence gist. */
    | { readonly kind: 'gist' }
    /** A spelling that is close to what was typed. */
    | { readonly kind: 'similar'; readonly form: string };
}

/** How unlike a spelling may be and still be offered (Fuse's score: 0 the same, 1 nothing alike). */
const MOST_UNLIKE = 0.4;
/** Fewer letters than this are like everything. */
const SHORTEST_SIMILAR = 3;

/** One spelling of an entry, prepared once so that a key costs comparisons only. */
interface Spelling {
  readonly hit: SearchHit;
  readonly form: string;
  readonly plain: string;
  readonly words: readonly string[];
  readonly ranks: { readonly exact: number; readonly prefix: number; readonly words: number };
}

const NAME_RANKS = { exact: 0, prefix: 2, words: 4 };
const FORM_RANKS = { exact: 1, prefix: 3, words: 5 };
/** The gist is prose: a word at its start means no more than one at its end. */
const GIST_RANKS = { exact: 6, prefix: 6, words: 6 };

/**
 * Prepares a search.
 * @returns a function from what was typed to hits, best first, each entry once; the same input always
 *   gives the same order
 */
export function createSearch(
  entries: readonly GlossaryEntry[],
): (typed: string, most?: number) => SearchHit[] {
  const spellings = entries.flatMap(spellingsOf);
  const names = spellings.filter(({ ranks }) => ranks !== GIST_RANKS);
  const fuse = new Fuse(names, { keys: ['plain'], threshold: MOST_UNLIKE, ignoreLocation: true });
  return (typed, most = 20) => {
    const query = toPlain(typed);
    if (query === '') return [];
    const similar = query.length < SHORTEST_SIMILAR ? [] : fuse.search(query, { limit: 60 });
    return onceEach([...rank(spellings, query), ...similar.map(({ item }) => toSimilar(item))]).slice(
      0,
      most,
    );
  };
}

function spellingsOf(entry: GlossaryEntry): Spelling[] {
  return [
    prepare(entry.name, { entry, reason: { kind: 'name' } }, NAME_RANKS),
    ...entry.forms.map((form) => prepare(form, { entry, reason: { kind: 'also-called', form } }, FORM_RANKS)),
    prepare(entry.gist, { entry, reason: { kind: 'gist' } }, GIST_RANKS),
  ];
}

function prepare(form: string, hit: SearchHit, ranks: Spelling['ranks']): Spelling {
  const plain = toPlain(form);
  return { hit, form, plain, words: plain.split(' '), ranks };
}

/** Lower case, no accents, hyphens as spaces: "Guillain-Barré" is "guillain barre". */
function toPlain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** Best rank first; then the shorter spelling, of which more was typed; then by name. */
function rank(spellings: readonly Spelling[], query: string): SearchHit[] {
  const typed = query.split(' ');
  return spellings
    .flatMap((spelling) => {
      const rank = rankOf(spelling, query, typed);
      return rank === undefined ? [] : [{ rank, length: spelling.plain.length, hit: spelling.hit }];
    })
    .sort((a, b) => a.rank - b.rank || a.length - b.length || compare(a.hit.entry.name, b.hit.entry.name))
    .map(({ hit }) => hit);
}

function rankOf(
  { plain, words, ranks }: Spelling,
  query: string,
  typed: readonly string[],
): number | undefined {
  if (plain === query) return ranks.exact;
  if (plain.startsWith(query)) return ranks.prefix;
  return typed.every((part) => words.some((word) => word.startsWith(part))) ? ranks.words : undefined;
}

function toSimilar({ hit: { entry }, form }: Spelling): SearchHit {
  return { entry, reason: { kind: 'similar', form } };
}

function onceEach(hits: readonly SearchHit[]): SearchHit[] {
  const seen = new Set<string>();
  return hits.filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id));
}

/** Compares code units, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
