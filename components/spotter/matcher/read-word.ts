/** The bytes of a text as words of the index, one at a time. */
import { hashOne, hashTwo, hashWord, setI32, setU8, u8At, wordLength } from './cells.ts';
import { APOSTROPHE, CODE_BITS, DOUBLE, FOREIGN, LAST_LETTER, LETTER_S, NOTHING, STOP } from './codes.ts';
import { findSpelling } from './hash.ts';
import {
  FOLDED,
  MOST_FOLDED,
  WORD_END,
  WORD_END_SHIFT,
  WORD_NEXT,
  WORD_NEXT_SHIFT,
  WORD_SPELLING,
} from './layout.ts';
import { letterOf } from './letters.ts';
import { codeAt, doubleAt, surplus, width } from './utf8.ts';

const FULL_STOP = 46;

/**
 * Reads the word that begins at an address with a letter or digit: its spelling, or 0 for what no wording holds;
 * where it ends for a reader, without a possessive 's; and where to read on.
 * @param length how many ASCII letters it begins with
 */
export function readWord(at: i32, length: i32): void {
  const end = at + length;
  if (length === 1 && u8At(end) === FULL_STOP && readDotted(at)) return;
  if (length === 0 || codeAt(end) <= NOTHING) {
    readOdd(at);
    return;
  }
  hashWord(at, length);
  setI32(WORD_SPELLING, findSpelling(hashOne, hashTwo));
  finish(end, 0, end, 0);
}

function finish(end: i32, endShift: i32, next: i32, nextShift: i32): void {
  setI32(WORD_END, end);
  setI32(WORD_END_SHIFT, endShift);
  setI32(WORD_NEXT, next);
  setI32(WORD_NEXT_SHIFT, nextShift);
}

/** An abbreviation such as "P.A.D.": at least two single letters, a stop between them, perhaps one behind. */
function readDotted(start: i32): boolean {
  let letters = 0;
  let at = start;
  let shift = 0;
  for (let code = codeAt(at); code <= LAST_LETTER; code = codeAt(at)) {
    const next = at + width;
    shift += surplus;
    if (letters === MOST_FOLDED || codeAt(next) <= NOTHING) return false;
    setU8(FOLDED + 2 * letters, letterOf(code));
    setU8(FOLDED + 2 * letters + 1, FULL_STOP);
    letters += 1;
    at = next;
    if (codeAt(at) !== STOP) break;
    at += 1;
  }
  if (letters < 2 || codeAt(at) <= NOTHING) return false;
  hashWord(FOLDED, 2 * letters);
  setI32(WORD_SPELLING, findSpelling(hashOne, hashTwo));
  finish(at, shift, at, shift);
  return true;
}

/** A word with an apostrophe, an accent, a soft hyphen, a letter of another script … */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop over the letters, with what it must remember.
function readOdd(start: i32): void {
  let letters = 0;
  let at = start;
  let shift = 0;
  let end = start;
  let endShift = 0;
  // The word without the 's it may end in, and whether no more than an "s" follows its apostrophe.
  let ownerLetters = 0;
  let ownerEnd = 0;
  let ownerShift = 0;
  let behind = 2;
  for (let code = codeAt(at); code <= NOTHING; code = codeAt(at)) {
    const next = at + width;
    const more = surplus;
    if (code === APOSTROPHE) {
      if (!isLetterAt(next)) break;
      ownerLetters = letters;
      ownerEnd = end;
      ownerShift = endShift;
      behind = -1;
    }
    shift += more;
    if (code !== NOTHING) {
      const double = code === DOUBLE ? doubleAt(at) : 0;
      behind += code === APOSTROPHE || code === LETTER_S ? 1 : 2;
      if (letters + 2 < MOST_FOLDED) {
        if (code === DOUBLE) setU8(FOLDED + letters++, letterOf(double >> 6));
        setU8(FOLDED + letters++, letterOf(code === DOUBLE ? double & CODE_BITS : code));
      }
      if (code !== APOSTROPHE) {
        end = next;
        endShift = shift;
      }
    }
    at = next;
  }
  hashWord(FOLDED, letters);
  const spelling = findSpelling(hashOne, hashTwo);
  setI32(WORD_SPELLING, spelling);
  if (spelling === 0 && behind === 1) {
    hashWord(FOLDED, ownerLetters);
    setI32(WORD_SPELLING, findSpelling(hashOne, hashTwo));
    finish(ownerEnd, ownerShift, at, shift);
  } else finish(end, endShift, at, shift);
}

function isLetterAt(from: i32): boolean {
  let at = from;
  let code = codeAt(at);
  while (code === NOTHING) {
    at += width;
    code = codeAt(at);
  }
  return code <= LAST_LETTER || code === FOREIGN || code === DOUBLE;
}

/** How many ASCII letters begin a word there; 0 when its first letter is another; -1 when no word begins. */
export function wordAt(at: i32): i32 {
  const length = wordLength(at);
  if (length > 0) return length;
  const code = codeAt(at);
  return code <= LAST_LETTER || code === FOREIGN || code === DOUBLE ? 0 : -1;
}
