/** Lists of context words: of each item the classes of its words in a row. */
import { copy, i32At, setI32, setU8, setU16, u8At, u16At } from './cells.ts';
import {
  ENCODED_LISTS,
  FLAGS,
  FREQUENT,
  FREQUENT_COUNT,
  IS_DETERMINER,
  IS_LEG,
  IS_TOPIC,
  LEG_CLASSES,
  LEG_COUNT,
  LEG_OF,
  LISTS,
  MOST_LEGS,
  markWord,
  NAMED,
  put16,
  READER,
  take,
} from './layout.ts';
import { readCode, readNumber } from './reader.ts';

/** The first lists are no term's: words about legs, determiners, topics. */
const OWN_LISTS = 3;

/** Twice a class, and 1 when it is the last of its wording. */
export function readSymbol(): i32 {
  const count = i32At(FREQUENT_COUNT);
  const code = readCode(count);
  const symbol = code < count ? u16At(i32At(FREQUENT) + 2 * code) : code - count;
  return 2 * u16At(i32At(NAMED) + (symbol & -2)) + (symbol & 1);
}

/** Prepares for the lists, of which each is decoded when it is asked for, and decodes those that are no term's. */
export function prepareLists(): void {
  const count = readNumber();
  setI32(LISTS, take(8 * count));
  let size = 0;
  for (let list = 0; list < count; list++) {
    setI32(i32At(LISTS) + 8 * list, size);
    size += readNumber();
  }
  setI32(ENCODED_LISTS, take(size));
  copy(i32At(ENCODED_LISTS), i32At(READER), size);
  const behind = i32At(READER) + size;
  for (let list = 0; list < OWN_LISTS && list < count; list++) listAt(list);
  setI32(READER, behind);
}

/** Where a list stands: its count of items, then of each the count of its words and their classes, two bytes a number. */
export function listAt(list: i32): i32 {
  const at = i32At(LISTS) + 8 * list;
  if (i32At(at + 4) === 0) {
    setI32(READER, i32At(ENCODED_LISTS) + i32At(at));
    const items = readNumber();
    setI32(at + 4, put16(items));
    for (let item = 0; item < items; item++) {
      const only = decodeItem();
      if (only > 0 && list < OWN_LISTS) markOwn(list, only);
    }
  }
  return i32At(at + 4);
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
