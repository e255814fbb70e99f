/** Texts → the forms in them. Most of a page holds none, and is only looked at a word at a time. */
import { findCandidates } from './candidates.ts';
import { hashOne, hashTwo, hashWord, i32At, setI32, u8At, wordLength } from './cells.ts';
import { holdsAny, judge } from './conditions.ts';
import { findSpelling } from './hash.ts';
import {
  BLOCK,
  FILTER,
  FILTER_SHIFT,
  FLAGS,
  FOUND,
  FOUND_END,
  MAY_START,
  TOKEN_COUNT,
  WORD_NEXT,
  WORD_SPELLING,
} from './layout.ts';
import { readWord, wordAt } from './read-word.ts';
import { bytesAt, candidatesAt } from './texts.ts';
import { readTokens } from './tokens.ts';
import { width } from './utf8.ts';

/** ASCII. */
const SPACE = 32;
const COMMA = 44;

/**
 * Reads so many blocks whose UTF-8 stands in the area for texts, each with a byte 0 behind it. A block with words
 * about legs has a result without a term for them.
 * @returns where the results end that begin at `resultsAt`
 */
export function readTexts(count: i32): i32 {
  let at = bytesAt();
  setI32(FOUND_END, candidatesAt());
  for (let block = 0; block < count; block++) {
    const start = at;
    at = findStart(at);
    if (u8At(at) !== 0) {
      at = readTokens(start);
      readBlock(block);
    }
    at += 1;
  }
  return i32At(FOUND_END);
}

function readBlock(block: i32): void {
  const found = i32At(FOUND_END);
  setI32(BLOCK, block);
  setI32(FOUND, found);
  findCandidates();
  setI32(FOUND_END, judge());
}

/** Whether the one text there holds a word of a list, as a result named it. */
export function holdsWordOf(list: i32): boolean {
  readTokens(bytesAt());
  return holdsAny(list, 0, 0, 0, i32At(TOKEN_COUNT));
}

/**
 * The first word of a block of which it must hold one to hold any wording.
 * @returns its address, or that of the 0 behind the block
 */
function findStart(from: i32): i32 {
  let at = from;
  while (u8At(at) !== 0 && !isStartAt(at)) at = behind;
  return at;
}

/** Where to read on after `isStartAt`. */
let behind: i32 = 0;

function isStartAt(at: i32): boolean {
  const length = wordLength(at);
  const next = u8At(at + length);
  // A space or a comma, which mostly follows a word, is no part of it.
  if (length > 0 && (next === SPACE || next === COMMA)) {
    behind = at + length + 1;
    hashWord(at, length);
    const place = hashOne >>> FILTER_SHIFT;
    const mayBeWord = (u8At(FILTER + (place >>> 3)) & (1 << (place & 7))) !== 0;
    return mayBeWord && isStart(findSpelling(hashOne, hashTwo));
  }
  const word = length > 0 ? length : wordAt(at);
  // `wordAt` has looked at what is no word.
  behind = at + width;
  if (word < 0) return false;
  readWord(at, word);
  behind = i32At(WORD_NEXT);
  return isStart(i32At(WORD_SPELLING));
}

function isStart(spelling: i32): boolean {
  return spelling !== 0 && (u8At(i32At(FLAGS) + (spelling >> 1)) & MAY_START) !== 0;
}
