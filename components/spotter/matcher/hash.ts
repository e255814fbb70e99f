/**
 * The table of words. A word of a page is taken for one of the dictionary when both its hashes agree: by chance
 * that happens to one unknown word in a hundred thousand million.
 */
import { i32At, setI32, setU8, startPlace, u8At, wordLength } from './cells.ts';
import { DICTIONARY, DICTIONARY_SHIFT, FILTER, FILTER_SHIFT, SLOT_SIZE } from './layout.ts';

/** The spelling with these hashes, or 0. */
export function findSpelling(one: i32, two: i32): i32 {
  const dictionary = i32At(DICTIONARY);
  const shift = i32At(DICTIONARY_SHIFT);
  const last = (1 << (32 - shift)) - 1;
  let slot = one >>> shift;
  let at = dictionary + slot * SLOT_SIZE;
  let spelling = i32At(at + 4);
  while (spelling !== 0 && i32At(at) !== two) {
    slot = (slot + 1) & last;
    at = dictionary + slot * SLOT_SIZE;
    spelling = i32At(at + 4);
  }
  return spelling;
}

export function insertSpelling(spelling: i32, one: i32, two: i32): void {
  const dictionary = i32At(DICTIONARY);
  const shift = i32At(DICTIONARY_SHIFT);
  const last = (1 << (32 - shift)) - 1;
  let slot = one >>> shift;
  while (i32At(dictionary + slot * SLOT_SIZE + 4) !== 0) slot = (slot + 1) & last;
  setI32(dictionary + slot * SLOT_SIZE, two);
  setI32(dictionary + slot * SLOT_SIZE + 4, spelling);
}

/** Notes in the filter how a word begins. `skipWords` asks for the same of each word of a text. */
export function insertStart(at: i32, length: i32): void {
  const letters = wordLength(at);
  const place = startPlace(at, letters < length ? letters : length, FILTER_SHIFT);
  const byte = FILTER + (place >>> 3);
  setU8(byte, u8At(byte) | (1 << (place & 7)));
}
