/** The letter that stands for a code where words are hashed. */
import { APOSTROPHE, DOT } from './codes.ts';

/** No small letter, digit, apostrophe or stop; the same with and without the bit of small letters. */
const BETA = 126;
const FOREIGN_LETTER = 124;

export function letterOf(code: i32): i32 {
  if (code <= 26) return 96 + code;
  if (code <= 36) return 21 + code;
  if (code === 37) return BETA;
  if (code === APOSTROPHE) return 39;
  return code === DOT ? 46 : FOREIGN_LETTER;
}
