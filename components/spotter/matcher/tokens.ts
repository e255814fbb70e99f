/** The words and marks of a block, as tokens. */
import { hashOne, hashTwo, hashWord, i32At, setI32, setU16, u8At, u16At, wordLength } from './cells.ts';
import { COMMA, GAP, LAST_MARK } from './codes.ts';
import { findSpelling } from './hash.ts';
import {
  BLOCKS,
  CLASS_OF,
  FIRST_JOINED,
  HALVES,
  SEEN,
  SEEN_BITS,
  TOKEN_BYTE,
  TOKEN_COUNT,
  TOKEN_END,
  TOKEN_SIZE,
  TOKEN_SPELLING,
  TOKEN_START,
  WORD_END,
  WORD_END_SHIFT,
  WORD_NEXT,
  WORD_NEXT_SHIFT,
  WORD_SPELLING,
} from './layout.ts';
import { readWord, wordAt } from './read-word.ts';
import { tokensAt } from './texts.ts';
import { codeAt, surplus, width } from './utf8.ts';

/** ASCII. */
const SPACE = 32;
const COMMA_SIGN = 44;

/** Reads a whole block. @returns where it ends */
export function readTokens(from: i32): i32 {
  setI32(TOKEN_COUNT, 0);
  setI32(BLOCKS, i32At(BLOCKS) + 1);
  let at = from;
  // What an address is more than the offset of its unit.
  let base = from;
  while (u8At(at) !== 0) {
    const length = wordLength(at);
    const next = u8At(at + length);
    // A space or a comma, which mostly follows a word, is no part of it.
    if (length > 0 && (next === SPACE || next === COMMA_SIGN)) {
      hashWord(at, length);
      pushWord(findSpelling(hashOne, hashTwo), at, at - base, at - base + length);
      at += length;
      if (next === SPACE) at += 1;
      continue;
    }
    const letters = length > 0 ? length : wordAt(at);
    if (letters >= 0) {
      readWord(at, letters);
      pushWord(i32At(WORD_SPELLING), at, at - base, i32At(WORD_END) - base - i32At(WORD_END_SHIFT));
      at = i32At(WORD_NEXT);
      base += i32At(WORD_NEXT_SHIFT);
      continue;
    }
    const code = codeAt(at);
    if (code > GAP) push(markClass(code), 0, at, at - base, at - base + 1);
    base += surplus;
    at += width;
  }
  return at;
}

/** The word of a mark; 0 for what no wording holds. */
export function markClass(code: i32): i32 {
  return code <= LAST_MARK ? code - COMMA + 1 : 0;
}

/** Two words written as one are two tokens. */
function pushWord(spelling: i32, byte: i32, start: i32, end: i32): void {
  const word = spelling >> 1;
  const joined = word - i32At(FIRST_JOINED);
  if (joined < 0) {
    push(u16At(i32At(CLASS_OF) + 2 * word), spelling, byte, start, end);
    return;
  }
  const halves = i32At(HALVES) + 4 * joined;
  push(u16At(halves), spelling, byte, start, end);
  push(u16At(halves + 2), 0, byte, start, end);
}

function push(wordClass: i32, spelling: i32, byte: i32, start: i32, end: i32): void {
  const count = i32At(TOKEN_COUNT);
  const at = tokensAt() + count * TOKEN_SIZE;
  setU16(at, wordClass);
  setI32(SEEN + 4 * (wordClass & SEEN_BITS), i32At(BLOCKS));
  setU16(at + TOKEN_SPELLING, spelling);
  setI32(at + TOKEN_START, start);
  setI32(at + TOKEN_END, end);
  setI32(at + TOKEN_BYTE, byte);
  setI32(TOKEN_COUNT, count + 1);
}
