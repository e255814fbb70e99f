/** The dictionary in the page: letters → surface (a spelling) → class (the word it is a spelling of). */
import { type DigitReader, readDigit } from './digit-reader.ts';
import { APOSTROPHE, DOT, DOUBLE, foldCode, foldDouble, LETTERS, NOTHING, STOP } from './fold.ts';
import {
  FIRST_WORD,
  mixHash,
  PREFIXES,
  slotOf,
  tableBits,
  WORD_LIKE_OTHER,
  WORD_LIKE_PREVIOUS,
  WORD_WITH_PLURAL,
} from './index-format.ts';
import { readSurface, type WordCodes } from './word-reader.ts';

/** How many there are of each kind of word, as the index says at its beginning. */
export interface WordCounts {
  readonly shift: number;
  readonly written: number;
  readonly plurals: number;
  readonly joined: number;
}

/** Surfaces from `firstJoined` are two words written as one, each pair followed by its plural. */
export interface WordTable {
  readonly shift: number;
  readonly bits: number;
  readonly slots: Uint16Array;
  readonly hashes: Int32Array;
  readonly classOf: Uint16Array;
  readonly firstJoined: number;
  /** The surfaces a joined one is made of. */
  halvesOf(joined: number): readonly [number, number];
  textOf(surface: number): string;
  /** Whether the text really says this word: two words of a page may share a hash. */
  isWordAt(surface: number, text: string, start: number, end: number): boolean;
}

interface Filling {
  readonly counts: WordCounts;
  readonly bits: number;
  readonly slots: Uint16Array;
  readonly hashes: Int32Array;
  readonly classOf: Uint16Array;
  /** Letters of the written words, and where each word's begin. */
  readonly letters: Uint8Array;
  readonly offsets: Uint32Array;
  /** Implied plurals → the written word. */
  readonly singulars: Uint16Array;
  readonly halves: Uint16Array;
}

/**
 * In small steps.
 * @param reader stands at the dictionary
 */
export function* readWordTable(
  reader: DigitReader,
  codes: WordCodes,
  counts: WordCounts,
): Generator<void, WordTable> {
  const { written, plurals, joined, shift } = counts;
  const surfaces = FIRST_WORD + written + plurals + 2 * joined;
  const bits = tableBits(surfaces);
  const filling: Filling = {
    counts,
    bits,
    slots: new Uint16Array(2 ** bits),
    hashes: new Int32Array(surfaces),
    classOf: new Uint16Array(surfaces),
    letters: new Uint8Array(written * MOST_LETTERS),
    offsets: new Uint32Array(written + 1),
    singulars: new Uint16Array(plurals),
    halves: new Uint16Array(2 * joined),
  };
  for (let mark = 1; mark < FIRST_WORD; mark++) filling.classOf[mark] = mark;
  yield* readWords(reader, codes, filling);
  readJoined(reader, codes, filling);
  const firstJoined = FIRST_WORD + written + plurals;
  const lettersOf = (surface: number) => spell(filling, surface);
  return {
    shift,
    bits,
    slots: filling.slots,
    hashes: filling.hashes,
    classOf: filling.classOf,
    firstJoined,
    halvesOf: (surface) => halvesOf(filling, surface),
    textOf: (surface) => lettersOf(surface).map(letterText).join(''),
    isWordAt: (surface, text, start, end) => saysWord(lettersOf(surface), text, start, end),
  };
}

/** Room for the letters of an average word; the few long ones use what the many short ones leave. */
const MOST_LETTERS = 16;
const WORDS_A_STEP = 256;
/** No word is longer. */
const MOST_IN_WORD = 100;
const LETTER_S = LETTERS.indexOf('s') + 1;

function* readWords(reader: DigitReader, codes: WordCodes, filling: Filling): Generator<void> {
  const { counts, classOf } = filling;
  const state: Spelling = { partial: new Int32Array(128), before: 0, end: 0, hash: 0 };
  let plural = FIRST_WORD + counts.written;
  let previousClass = 0;
  for (let surface = FIRST_WORD; surface < FIRST_WORD + counts.written; surface++) {
    if (surface % WORDS_A_STEP === 0) yield;
    const head = readDigit(reader);
    const kind = Math.floor(head / PREFIXES);
    readLetters(reader, filling, state, head % PREFIXES);
    filling.offsets[surface - FIRST_WORD + 1] = state.end;
    filling.hashes[surface] = state.hash;
    insert(filling, surface);
    if (kind === WORD_LIKE_OTHER) previousClass = readSurface(reader, codes);
    else if (kind !== WORD_LIKE_PREVIOUS) previousClass = surface;
    classOf[surface] = previousClass;
    if (kind !== WORD_WITH_PLURAL) continue;
    filling.singulars[plural - FIRST_WORD - counts.written] = surface;
    classOf[plural] = surface;
    filling.hashes[plural] = mixHash(state.hash, LETTER_S, counts.shift);
    insert(filling, plural);
    plural += 1;
  }
}

interface Spelling {
  /** The hash after each letter of the word before, so that shared beginnings are not read twice. */
  readonly partial: Int32Array;
  /** Where the letters of the word before begin, and end. */
  before: number;
  end: number;
  hash: number;
}

function readLetters(
  reader: DigitReader,
  { counts, letters }: Filling,
  state: Spelling,
  shared: number,
): void {
  const start = state.end;
  const { partial, before } = state;
  for (let at = 0; at < shared; at++) letters[start + at] = letters[before + at] ?? 0;
  let length = shared;
  let hash = shared === 0 ? 0 : (partial[shared - 1] ?? 0);
  for (let isLast = false; !isLast; length++) {
    const digit = readDigit(reader);
    // A damaged index must not run on for ever.
    isLast = digit % 2 === 1 || length >= MOST_IN_WORD;
    const letter = (digit >> 1) + 1;
    hash = mixHash(hash, letter, counts.shift);
    letters[start + length] = letter;
    partial[length] = hash;
  }
  state.before = start;
  state.end = start + length;
  state.hash = hash;
}

function readJoined(reader: DigitReader, codes: WordCodes, filling: Filling): void {
  const { counts, halves, hashes } = filling;
  const { shift } = counts;
  let surface = FIRST_WORD + counts.written + counts.plurals;
  for (let at = 0; at < 2 * counts.joined; at += 2) {
    const first = readSurface(reader, codes);
    const second = readSurface(reader, codes);
    halves[at] = first;
    halves[at + 1] = second;
    const hash = hashOn(filling, second, hashes[first] ?? 0);
    hashes[surface] = hash;
    insert(filling, surface);
    hashes[surface + 1] = mixHash(hash, LETTER_S, shift);
    insert(filling, surface + 1);
    surface += 2;
  }
}

/** The hash of a text followed by a word. */
function hashOn({ counts, letters, offsets, singulars }: Filling, surface: number, before: number): number {
  const at = surface - FIRST_WORD;
  const isPlural = at >= counts.written;
  const word = isPlural ? (singulars[at - counts.written] ?? 0) - FIRST_WORD : at;
  let hash = before;
  const end = offsets[word + 1] ?? 0;
  for (let letter = offsets[word] ?? 0; letter < end; letter++)
    hash = mixHash(hash, letters[letter] ?? 0, counts.shift);
  return isPlural ? mixHash(hash, LETTER_S, counts.shift) : hash;
}

/** Enters a surface under its hash, unless another spelling of the same letters is there. */
function insert({ slots, hashes, bits }: Filling, surface: number): void {
  const hash = hashes[surface] ?? 0;
  let slot = slotOf(hash, bits);
  for (;;) {
    const other = slots[slot] ?? 0;
    if (other === 0) break;
    if (hashes[other] === hash) return;
    slot = (slot + 1) & (slots.length - 1);
  }
  slots[slot] = surface;
}

function halvesOf({ counts, halves, classOf }: Filling, joined: number): readonly [number, number] {
  const at = (joined - FIRST_WORD - counts.written - counts.plurals) >> 1;
  return [classOf[halves[2 * at] ?? 0] ?? 0, classOf[halves[2 * at + 1] ?? 0] ?? 0];
}

/** Letter codes of a surface. */
function spell(filling: Filling, surface: number): number[] {
  const { counts, letters, offsets, singulars, halves } = filling;
  const at = surface - FIRST_WORD;
  if (at < counts.written) return [...letters.subarray(offsets[at], offsets[at + 1])];
  const plural = at - counts.written;
  if (plural < counts.plurals) return [...spell(filling, singulars[plural] ?? 0), LETTER_S];
  const joined = plural - counts.plurals;
  const [first, second] = [halves[joined & ~1] ?? 0, halves[joined | 1] ?? 0];
  return [...spell(filling, first), ...spell(filling, second), ...(joined % 2 === 1 ? [LETTER_S] : [])];
}

function letterText(letter: number): string {
  if (letter === DOT) return '.';
  return letter === APOSTROPHE ? "'" : LETTERS.charAt(letter - 1);
}

function saysWord(letters: readonly number[], text: string, start: number, end: number): boolean {
  const read = readLetterCodes(text, start, end);
  // "D.V.T" may leave out its last stop.
  if (read.length === letters.length - 1 && letters.at(-1) === DOT) read.push(DOT);
  return read.length === letters.length && read.every((letter, at) => letter === letters[at]);
}

function readLetterCodes(text: string, start: number, end: number): number[] {
  const letters: number[] = [];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const code = foldCode(unit);
    if (code === DOUBLE) letters.push(...foldDouble(unit));
    else if (code !== NOTHING) letters.push(code === STOP ? DOT : code);
  }
  return letters;
}
