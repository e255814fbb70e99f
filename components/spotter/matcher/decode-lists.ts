/** Lists of context words: of each item the classes of its words in a row. */
import { i32At, setI32, setU8, setU16, u8At, u16At } from './cells.ts';
import { NO_LIST } from './codes.ts';
import {
  CODE_OF,
  FLAGS,
  FREQUENT,
  FREQUENT_COUNT,
  IS_DETERMINER,
  IS_LEG,
  IS_TOPIC,
  LEG_CLASSES,
  LEG_COUNT,
  LEG_OF,
  LIST_COUNT,
  MOST_LEGS,
  markWord,
  NAMED,
  put16,
  READER,
} from './layout.ts';
import { readCode, readNumber } from './reader.ts';

/** How far behind the first each list begins, and where it stands. Lies where codes of characters will. */
const PLACES = CODE_OF + 1024;
const MOST_LISTS = 8000;

/** Twice a class, and 1 when it is the last of its wording. */
export function readSymbol(): i32 {
  const count = i32At(FREQUENT_COUNT);
  const code = readCode(count);
  const symbol = code < count ? u16At(i32At(FREQUENT) + 2 * code) : code - count;
  return 2 * u16At(i32At(NAMED) + (symbol & -2)) + (symbol & 1);
}

/**
 * Reads all lists: their count of items, then of each item the count of its words and their classes, two bytes
 * a number. The first is of words about legs, the second of determiners, the third of topics.
 * @param end where the lists end
 */
export function decodeLists(end: i32): void {
  const first = i32At(READER);
  let count = 0;
  for (let list = 0; i32At(READER) < end && list < MOST_LISTS; list++) {
    setI32(PLACES + 8 * list, i32At(READER) - first);
    const items = readNumber();
    setI32(PLACES + 8 * list + 4, put16(items));
    count += 1;
    for (let item = 0; item < items; item++) {
      const only = decodeItem();
      if (only > 0 && list < 3) markOwn(list, only);
    }
  }
  setI32(LIST_COUNT, count);
}

/** Where a list stands that begins so far behind the first; 0 for `NO_LIST`. */
export function listAt(begins: i32): i32 {
  if (begins === NO_LIST) return 0;
  let low = 0;
  let high = i32At(LIST_COUNT) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (i32At(PLACES + 8 * middle) < begins) low = middle + 1;
    else high = middle;
  }
  return i32At(PLACES + 8 * low + 4);
}

/** @returns the class of its word when it is one word, else 0 */
function decodeItem(): i32 {
  const at = put16(0);
  let words = 0;
  let symbol = 0;
  // A damaged index must not run on for ever.
  while ((symbol & 1) === 0 && words < 32) {
    symbol = readSymbol();
    words += 1;
    put16(symbol >> 1);
  }
  setU16(at, words);
  return words === 1 ? symbol >> 1 : 0;
}

/** Words of the lists that are no term's. */
function markOwn(list: i32, word: i32): void {
  if (list === 0) markLeg(word);
  else if (list === 1) markWord(word, IS_DETERMINER);
  else setU8(i32At(LEG_OF) + word, IS_TOPIC);
}

function markLeg(word: i32): void {
  const count = i32At(LEG_COUNT);
  if ((u8At(i32At(FLAGS) + word) & IS_LEG) !== 0 || count === MOST_LEGS) return;
  markWord(word, IS_LEG);
  setI32(LEG_CLASSES + 4 * count, word);
  setI32(LEG_COUNT, count + 1);
  setU8(i32At(LEG_OF) + word, count + 1);
}
