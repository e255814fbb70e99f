/** The characters of a text, from its UTF-8. */
import { foldDouble, foldUnit, setU8, u8At } from './cells.ts';
import { BREAK, CODE_BITS, UNREAD } from './codes.ts';
import { CODE_OF } from './layout.ts';

/** How many bytes the character takes that `codeAt` looked at, and how many of them are more than its units. */
export let width: i32 = 1;
export let surplus: i32 = 0;

/** The code of the character at an address, with the bit of capitals. */
export function unitCodeAt(at: i32): i32 {
  const first = u8At(at);
  width = 1;
  surplus = 0;
  if (first < 128) return codeOf(first);
  if (first >= 240) {
    width = 4;
    surplus = 2;
    return BREAK;
  }
  width = first < 224 ? 2 : 3;
  surplus = width - 1;
  return codeOf(unitAt(at));
}

/** The two letter codes of a `DOUBLE`: `first * 64 + second`. */
export function doubleAt(at: i32): i32 {
  return foldDouble(unitAt(at));
}

/** A character of two or three bytes. */
function unitAt(at: i32): i32 {
  const first = u8At(at);
  const second = u8At(at + 1) & 63;
  if (first < 224) return ((first & 31) << 6) | second;
  return ((first & 15) << 12) | (second << 6) | (u8At(at + 2) & 63);
}

/** The same without the bit of capitals. */
export function codeAt(at: i32): i32 {
  return unitCodeAt(at) & CODE_BITS;
}

/** Asked for once. */
function codeOf(unit: i32): i32 {
  const known = u8At(CODE_OF + unit);
  if (known !== UNREAD) return known;
  const code = foldUnit(unit);
  setU8(CODE_OF + unit, code);
  return code;
}
