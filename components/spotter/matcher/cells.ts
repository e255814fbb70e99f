/**
 * The memory of the matcher, for JavaScript: bytes at addresses, as in WebAssembly, so that the same source
 * runs as both. `cells.assembly` is its twin.
 */

/** What one matcher keeps; the functions below work on the one that was chosen last. */
export interface Cells {
  buffer: ArrayBuffer;
  /** The code of a UTF-16 unit, with `CAPITAL`. */
  readonly foldUnit: (unit: number) => number;
  /** The two letter codes of a unit that is a `DOUBLE`: `first * 64 + second`. */
  readonly foldDouble: (unit: number) => number;
}

let cells: Cells;
let bytes = new Uint8Array(0);
let shorts = new Uint16Array(0);
let ints = new Int32Array(0);

/** Chooses the memory to work on. */
export function useCells(chosen: Cells): void {
  cells = chosen;
  if (bytes.buffer === chosen.buffer) return;
  bytes = new Uint8Array(chosen.buffer);
  shorts = new Uint16Array(chosen.buffer);
  ints = new Int32Array(chosen.buffer);
}

export function u8At(at: i32): i32 {
  return bytes[at] ?? 0;
}
export function setU8(at: i32, value: i32): void {
  bytes[at] = value;
}
export function u16At(at: i32): i32 {
  return shorts[at >> 1] ?? 0;
}
export function setU16(at: i32, value: i32): void {
  shorts[at >> 1] = value;
}
export function i32At(at: i32): i32 {
  return ints[at >> 2] ?? 0;
}
export function setI32(at: i32, value: i32): void {
  ints[at >> 2] = value;
}
/** The low 32 bits of a product. */
export function times(one: i32, other: i32): i32 {
  return Math.imul(one, other);
}
export function zero(at: i32, count: i32): void {
  bytes.fill(0, at, at + count);
}
export function copy(to: i32, from: i32, count: i32): void {
  bytes.copyWithin(to, from, from + count);
}
/** Makes the memory reach to an address. */
export function reach(end: i32): void {
  if (end <= bytes.length) return;
  const buffer = new ArrayBuffer((end + 0xffff) & ~0xffff);
  new Uint8Array(buffer).set(bytes);
  cells.buffer = buffer;
  useCells(cells);
}
export function foldUnit(unit: i32): i32 {
  return cells.foldUnit(unit);
}
export function foldDouble(unit: i32): i32 {
  return cells.foldDouble(unit);
}

/** How many ASCII letters and digits stand in a row. */
export function wordLength(at: i32): i32 {
  let end = at;
  while (isAlphanumeric(bytes[end] ?? 0)) end += 1;
  return end - at;
}

function isAlphanumeric(byte: number): boolean {
  const lower = byte | 32;
  return (lower >= 97 && lower <= 122) || (byte >= 48 && byte <= 57);
}

/**
 * The first word from an address on whose first six letters stand in the filter or are not all ASCII. What is not
 * ASCII begins a word, and so does what follows it.
 * @param filter bits, in the order of `startPlace`
 * @returns its address, or that of the 0 behind the text
 */
export function skipWords(from: i32, filter: i32, shift: i32): i32 {
  let at = from;
  while (u8At(at) !== 0) {
    const length = wordLength(at);
    if (length < 6 && u8At(at + length) > 127) return at;
    if (length > 0) {
      const place = startPlace(at, length, shift);
      if ((u8At(filter + (place >>> 3)) & (1 << (place & 7))) !== 0) return at;
    }
    at += length > 0 ? length : 1;
  }
  return at;
}

/** The place in the filter for how a word begins: for its first six letters, whatever their case. */
export function startPlace(at: i32, length: i32, shift: i32): i32 {
  let start = 0;
  for (let letter = 0; letter < length && letter < 6; letter++)
    start = Math.imul(start ^ (u8At(at + letter) | 32), 0x01000193);
  return Math.imul(start, 0x9e3779b1) >>> shift;
}

/** Two numbers from the letters of a word, whatever their case. They are the same only for the same letters. */
export function hashWord(at: i32, length: i32): void {
  let one = 0;
  let two = length;
  for (let byte = at; byte < at + length; byte++) {
    const lower = (bytes[byte] ?? 0) | 32;
    one = Math.imul(one ^ lower, 0x01000193);
    two = Math.imul(two, 0x5f356495) + lower;
  }
  hashOne = Math.imul(one ^ (one >>> 15), 0x2c9277b5);
  hashTwo = two | 0;
}

/** What `hashWord` made: the high bits of the first choose a place in a table, the second tells words apart. */
export let hashOne: i32 = 0;
export let hashTwo: i32 = 0;
