/**
 * What the build writes and the page reads: the shape of the encoded surface index. Both sides import
 * these numbers, so they cannot drift apart.
 *
 * The string holds, in this order: the sizes; the dictionary (words in alphabetical order, each as "so
 * many letters of the word before, then these"); pairs of words that may be written as one; lists of
 * context words; and for each term its groups of wordings, each wording as "so many words of the one
 * before, then these".
 */
import { MARKS } from './fold.ts';

/** Raised whenever the layout changes, so that a stale index is refused instead of misread. */
export const FORMAT_VERSION = 1;

/** Printable characters that need no escape in any kind of JavaScript string. One is one digit. */
export const DIGITS = [...Array(95).keys()]
  .map((at) => String.fromCharCode(32 + at))
  .filter((character) => !'"\'`\\$'.includes(character))
  .join('');
export const BASE = DIGITS.length;

/** Numbers of any size: digits below `MORE` end a number, those from it go on. */
export const MORE = 45;

/** Surface 0 is what no wording holds, from 1 come the marks of `fold.ts`, then one that ends a sentence, then words. */
export const MARKS_STOP = MARKS.indexOf('.') + 1;
export const SENTENCE_SURFACE = MARKS.length + 1;
export const FIRST_WORD = MARKS.length + 2;

/** Word codes that are no word. */
export const CODE_SLOT = 0;
export const CODE_JOIN = 1;
/** Codes from here, up to the number the index names, stand for its most frequent words. */
export const CODE_FREQUENT = 2;

/** How a word of the dictionary relates to others: `kind * PREFIXES + shared letters` is its first digit. */
export const PREFIXES = 14;
export const WORD_ALONE = 0;
/** The same word with an "s" follows unwritten. */
export const WORD_WITH_PLURAL = 1;
/** Another spelling of the word whose code follows. */
export const WORD_LIKE_OTHER = 2;
/** Another spelling of the word before. */
export const WORD_LIKE_PREVIOUS = 3;

/** A wording begins with `shared words * WORDINGS + new words`; no new words = their number follows. */
export const WORDINGS = 10;
export const MOST_SHARED_WORDS = 8;

/** What a group of wordings is: bits of its first digit. */
export const GROUP_NOT = 1;
export const GROUP_EXACT = 2;
export const GROUP_EVERYDAY = 4;
export const GROUP_CONTEXT = 8;

/** Letter case of an exact wording: all capitals, all but the last, the first only; else runs follow. */
export const CASE_CAPITALS = 0;
export const CASE_CAPITALS_S = 1;
export const CASE_INITIAL = 2;
export const CASE_RUNS = 3;

/** The first two lists are not of a term. */
export const LIST_LEG_WORDS = 0;
export const LIST_DETERMINERS = 1;

/**
 * One step of the hash of a word. Stays within 30 bits so that it never leaves small integers, even before
 * the page's code is compiled. The build picks a `shift` with which no two words of the dictionary share a
 * hash.
 */
export function mixHash(hash: number, letter: number, shift: number): number {
  return ((hash & 0x3fffff) * 211) ^ (hash >>> shift) ^ letter;
}

/** Where the search for a word begins in a table of 2^`bits` slots. */
export function slotOf(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}

/** Bits of a table with room for so many things: between a quarter and half full. */
export function tableBits(count: number): number {
  return Math.max(4, 33 - Math.clz32(count));
}
