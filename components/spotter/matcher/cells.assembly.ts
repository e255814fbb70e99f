/** The memory of the matcher, for WebAssembly; the twin of `cells.ts`, which says what each does. */

@inline export function u8At(at: i32): i32 { return <i32>load<u8>(at); }
@inline export function setU8(at: i32, value: i32): void { store<u8>(at, <u8>value); }
@inline export function u16At(at: i32): i32 { return <i32>load<u16>(at); }
@inline export function setU16(at: i32, value: i32): void { store<u16>(at, <u16>value); }
@inline export function i32At(at: i32): i32 { return load<i32>(at); }
@inline export function setI32(at: i32, value: i32): void { store<i32>(at, value); }
@inline export function times(one: i32, other: i32): i32 { return one * other; }
@inline export function zero(at: i32, count: i32): void { memory.fill(at, 0, count); }
export function reach(end: i32): void {
  const missing = ((end + 0xffff) >>> 16) - memory.size();
  if (missing > 0) memory.grow(missing);
}
@external("env", "foldUnit") export declare function foldUnit(unit: i32): i32;
@external("env", "foldDouble") export declare function foldDouble(unit: i32): i32;

/** Sixteen letters at a time. */
@inline function lettersAt(at: i32): i32 {
  const text = v128.load(at);
  const isLetter = i8x16.lt_u(i8x16.sub(v128.or(text, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(26));
  const isDigit = i8x16.lt_u(i8x16.sub(text, i8x16.splat(48)), i8x16.splat(10));
  return ctz(~i8x16.bitmask(v128.or(isLetter, isDigit)));
}

@inline export function wordLength(at: i32): i32 {
  let length = lettersAt(at);
  while ((length & 15) === 0 && length > 0) {
    const more = lettersAt(at + length);
    if (more === 0) break;
    length += more;
  }
  return length;
}

const FIRST: u64 = 0x9e3779b97f4a7c15;
const SECOND: u64 = 0xc2b2ae3d27d4eb4f;
const SMALL: u64 = 0x2020202020202020;

/** Eight letters at a time: what is behind the word is cut off. */
@inline export function hashWord(at: i32, length: i32): void {
  let hash: u64 = <u64>length;
  let left = length;
  let from = at;
  while (left > 8) {
    hash = (hash ^ (load<u64>(from) | SMALL)) * FIRST;
    hash ^= hash >> 32;
    from += 8;
    left -= 8;
  }
  hash = (hash ^ ((load<u64>(from) | SMALL) << <u64>(64 - 8 * left))) * FIRST;
  hash = (hash ^ (hash >> 32)) * SECOND;
  hashOne = <i32>(hash >> 32);
  hashTwo = <i32>hash;
}

export let hashOne: i32 = 0;
export let hashTwo: i32 = 0;
