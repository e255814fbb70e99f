/**
 * Buckets of the encoded index → a table of wordings by their first word and the step that follows. A page holds few
 * of the words that wordings begin with, so a bucket is decoded when its word is met.
 */
import { copy, i32At, setI32, setU16, times, u8At, u16At } from './cells.ts';
import { FIRST_WORD, GROUP_EXACT, GROUP_NOT, LAST_RUN, RUNS, SELF, SELF_PLURAL, SLOT_WORD } from './codes.ts';
import { readSymbol } from './decode-lists.ts';
import { quotient } from './decode-words.ts';
import {
  BUCKETS,
  ENCODED,
  FIRST_JOINED,
  FLAGS,
  GROUP_SIZE,
  GROUPS,
  HAS_BUCKET,
  HAS_PAIR,
  HAS_SELF,
  HAS_SLOT,
  IS_BEHIND_COMMON,
  IS_LEG,
  MAY_START,
  markWord,
  PAIRS,
  PAIRS_SHIFT,
  put16,
  READER,
  take,
  unmarkWord,
} from './layout.ts';
import { readCode, readNumber } from './reader.ts';

/**
 * A wording: the next in the same place of the table, first word, step behind it (a class, a class behind a slot,
 * or that the word stands alone), group, letter case and 1 (0 when it does not matter), how many more steps, and these.
 */
export const WORDING_FIRST = 4;
export const WORDING_STEP = 6;
export const WORDING_GROUP = 8;
export const WORDING_CASE = 10;
export const WORDING_LENGTH = 12;
const WORDING_PATH = 14;
/** The bit of a step that follows a slot. */
export const BEHIND_SLOT = 0x8000;

const SPREAD_FIRST = 0x2c9277b5;
const SPREAD_STEP = 0x5f356495;

/** The place in the table for a first word and the step behind it. */
export function pairAt(first: i32, step: i32): i32 {
  const place = (times(first, SPREAD_FIRST) + times(step, SPREAD_STEP)) | 0;
  return i32At(PAIRS) + 4 * (times(place, SPREAD_FIRST) >>> i32At(PAIRS_SHIFT));
}

/**
 * Prepares for the wordings, and decodes those behind common words: pages are searched for what follows these.
 * @param size how many digits all buckets take
 */
export function prepareWordings(size: i32): void {
  // A wording takes six digits or so, and a page needs few of them: a place for a third is enough.
  let bits = 4;
  while (1 << bits < size >> 4) bits += 1;
  setI32(PAIRS_SHIFT, 32 - bits);
  setI32(PAIRS, take(4 << bits));
  setI32(ENCODED, take(size));
  copy(i32At(ENCODED), i32At(READER), size);
  const flags = i32At(FLAGS);
  const firstJoined = i32At(FIRST_JOINED);
  for (let word = FIRST_WORD; word < firstJoined; word++) {
    if (i32At(i32At(BUCKETS) + 4 * word) === 0) continue;
    if ((u8At(flags + word) & MAY_START) !== 0) markWord(word, HAS_BUCKET);
    else decodeBucket(word);
  }
}

/** The bits of a word, of which the wordings are known then. */
export function bitsOf(word: i32): i32 {
  const at = i32At(FLAGS) + word;
  if ((u8At(at) & HAS_BUCKET) !== 0) {
    unmarkWord(word, HAS_BUCKET);
    decodeBucket(word);
  }
  return u8At(at);
}

function decodeBucket(word: i32): void {
  setI32(READER, i32At(ENCODED) + i32At(i32At(BUCKETS) + 4 * word) - 1);
  const groups = i32At(GROUPS);
  let isLast = false;
  while (!isLast) {
    const head = readCode(0);
    const group = quotient(head, RUNS);
    const rest = head - group * RUNS;
    isLast = rest >= LAST_RUN;
    let left = (isLast ? rest - LAST_RUN : rest) + 1;
    if (left === LAST_RUN) left += readNumber();
    const bits = i32At(groups + group * GROUP_SIZE + 4);
    for (; left > 0; left--) decodeWording(word, group, bits);
  }
}

function decodeWording(word: i32, group: i32, bits: i32): void {
  const at = take(WORDING_PATH);
  let symbol = readSymbol();
  let step = symbol >> 1;
  if (step === SLOT_WORD) {
    symbol = readSymbol();
    step = (symbol >> 1) | BEHIND_SLOT;
  }
  setU16(at + WORDING_FIRST, word);
  setU16(at + WORDING_STEP, step);
  setU16(at + WORDING_GROUP, group);
  let telling = tellingOf(step & ~BEHIND_SLOT, 0);
  let length = 0;
  // A damaged index must not run on for ever.
  while ((symbol & 1) === 0 && length < 32) {
    symbol = readSymbol();
    put16(symbol >> 1);
    telling = tellingOf(symbol >> 1, telling);
    length += 1;
  }
  setU16(at + WORDING_LENGTH, length);
  if ((bits & GROUP_EXACT) !== 0) setU16(at + WORDING_CASE, readNumber() + 1);
  const place = pairAt(word, step);
  setI32(at, i32At(place));
  setI32(place, at);
  const isAlone = step === SELF || step === SELF_PLURAL;
  markWord(word, step >= BEHIND_SLOT ? HAS_SLOT : isAlone ? HAS_SELF : HAS_PAIR);
  // No page is read for what must not be marked alone.
  const isSought = (bits & GROUP_NOT) !== 0 || (u8At(i32At(FLAGS) + word) & MAY_START) !== 0;
  if (!isSought) markWord(telling, IS_BEHIND_COMMON);
}

/**
 * Of a wording with a common first word, pages are searched for a word about legs, for which they are read anyway,
 * or else for the last that is not common.
 */
function tellingOf(step: i32, before: i32): i32 {
  const flags = i32At(FLAGS);
  const isTold = (u8At(flags + before) & IS_LEG) !== 0 || (u8At(flags + step) & MAY_START) === 0;
  return isTold ? before : step;
}

/** The step of a wording's path, from 0. */
export function stepOf(wording: i32, step: i32): i32 {
  return u16At(wording + WORDING_PATH + 2 * step);
}
