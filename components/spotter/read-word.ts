/** The text of a block as words of the index, one at a time: exact, and only for the few places that matter. */
import {
  APOSTROPHE,
  COMMA,
  DOT,
  DOUBLE,
  FOLD_TABLE,
  FOREIGN,
  foldCode,
  foldDouble,
  GAP,
  LAST_LETTER,
  LAST_MARK,
  LETTERS,
  NOTHING,
  SENTENCE_END,
  STOP,
  UNREAD,
} from './fold.ts';
import {
  FILTER_MASK,
  HASH_MASK,
  HASH_ONE,
  HASH_TWO,
  MAY_BE_COMMON,
  MAY_START,
  SENTENCE,
} from './index-format.ts';
import { findSpelling, type WordTable } from './word-table.ts';

/** Where to look: from common words, if such stand before, to a word that may begin a wording. */
export interface Start {
  at: number;
  word: number;
}

/**
 * Goes on from `start.at` to the next such place. This loop touches every character of a page, so it does
 * nothing else: it rolls a hash and, at the end of a word, looks up two bits.
 * @returns false when there is none
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a call for each word would cost more than the word.
export function findStart(text: string, { filter }: WordTable, start: Start): boolean {
  const table = FOLD_TABLE;
  const length = text.length;
  let word = start.at;
  let before = -1;
  let hash = 0;
  for (let at = word; at <= length; at++) {
    const code = at < length ? (table[text.charCodeAt(at)] ?? UNREAD) : GAP;
    if (code <= LAST_LETTER) {
      hash = (hash * HASH_ONE + code) & HASH_MASK;
    } else if (code === UNREAD) {
      foldCode(text.charCodeAt(at));
      at -= 1;
    } else if (word === at && (code >= GAP || code === APOSTROPHE || code === NOTHING)) {
      word += 1;
    } else {
      const place = hash & FILTER_MASK;
      const kind = (filter[place >> 2] ?? 0) >> (2 * (place & 3));
      // Odd words and what may be "P.A.D." are for `readWord` to look at.
      if (kind & MAY_START || code < GAP || (code === STOP && at === word + 1)) {
        start.at = before < 0 ? word : before;
        start.word = word;
        return true;
      }
      if (kind & MAY_BE_COMMON) before = before < 0 ? word : before;
      else before = -1;
      word = at + 1;
      hash = 0;
    }
  }
  return false;
}

/** What `readWord` read. */
export interface ReadWord {
  /** A spelling of the word table, twice the number of a mark, or 0 for what no wording holds. */
  spelling: number;
  /** What a reader would call the word; a possessive 's stays outside. */
  start: number;
  end: number;
  /** Where to read on. */
  next: number;
}

/**
 * Reads the word or mark at or behind `word.next`.
 * @returns false when there is none
 */
export function readWord(text: string, table: WordTable, word: ReadWord): boolean {
  let start = word.next;
  let code = codeAt(text, start);
  while (start < text.length && (code === GAP || code === APOSTROPHE || code === NOTHING))
    code = codeAt(text, ++start);
  word.start = start;
  word.spelling = 0;
  word.end = start + 1;
  word.next = start + 1;
  if (code > GAP) {
    if (code <= LAST_MARK) word.spelling = 2 * (code - COMMA + 1);
    if (code === SENTENCE_END) word.spelling = 2 * SENTENCE;
  } else if (!readDotted(text, start, table, word)) readLetters(text, start, table, word);
  return start < text.length;
}

const hashes = { one: 0, two: 0 };

function addLetter(letter: number): void {
  hashes.one = (hashes.one * HASH_ONE + letter) & HASH_MASK;
  hashes.two = (hashes.two * HASH_TWO + letter) & HASH_MASK;
}

/** An abbreviation such as "P.A.D.": at least two single letters, a stop between them, perhaps one behind. */
function readDotted(text: string, start: number, table: WordTable, word: ReadWord): boolean {
  if (codeAt(text, start + 1) !== STOP) return false;
  hashes.one = 0;
  hashes.two = 0;
  let letters = 0;
  let at = start;
  while (codeAt(text, at) <= LAST_LETTER) {
    if (codeAt(text, at + 1) <= NOTHING) return false;
    addLetter(codeAt(text, at));
    addLetter(DOT);
    letters += 1;
    at += 1;
    if (codeAt(text, at) !== STOP) break;
    at += 1;
  }
  if (letters < 2 || codeAt(text, at) <= NOTHING) return false;
  word.spelling = findSpelling(table, hashes.one, hashes.two);
  word.end = at;
  word.next = at;
  return true;
}

/** A foreign letter goes into the hash too, for no word of ours has one. */
function addCode(code: number, text: string, at: number): void {
  if (code === DOUBLE) foldDouble(text.charCodeAt(at)).forEach(addLetter);
  else addLetter(code);
}

const LETTER_S = LETTERS.indexOf('s') + 1;

function readLetters(text: string, start: number, table: WordTable, word: ReadWord): void {
  hashes.one = 0;
  hashes.two = 0;
  // The word without the 's it may end in, and whether no more than an "s" follows its apostrophe.
  let ownerOne = 0;
  let ownerTwo = 0;
  let ownerEnd = 0;
  let behind = 2;
  let at = start;
  for (let code = codeAt(text, at); code <= NOTHING; code = codeAt(text, ++at)) {
    if (code === NOTHING) continue;
    if (code === APOSTROPHE) {
      if (!isLetterAt(text, at + 1)) break;
      ownerOne = hashes.one;
      ownerTwo = hashes.two;
      ownerEnd = word.end;
      behind = -1;
    } else {
      word.end = at + 1;
    }
    behind += code === APOSTROPHE || code === LETTER_S ? 1 : 2;
    addCode(code, text, at);
  }
  word.next = at;
  word.spelling = findSpelling(table, hashes.one, hashes.two);
  if (word.spelling !== 0 || behind !== 1) return;
  word.spelling = findSpelling(table, ownerOne, ownerTwo);
  word.end = ownerEnd;
}

function codeAt(text: string, at: number): number {
  return at < text.length ? foldCode(text.charCodeAt(at)) : GAP;
}

function isLetterAt(text: string, from: number): boolean {
  let at = from;
  while (codeAt(text, at) === NOTHING) at += 1;
  const code = codeAt(text, at);
  return code <= LAST_LETTER || code === FOREIGN || code === DOUBLE;
}
