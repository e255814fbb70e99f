/** The words of the index: letters → word → class (the word it is another spelling of). */
import { type DigitReader, readCode, readDigit, readNumber } from './digit-reader.ts';
import { LETTERS } from './fold.ts';
import {
  FILTER_MASK,
  FIRST_WORD,
  HASH_MASK,
  HASH_ONE,
  HASH_TWO,
  MAY_BE_COMMON,
  MAY_START,
  SHAPE_COMMON,
  SHAPE_LIKE_OTHER,
  SHAPE_LIKE_PREVIOUS,
  SHAPE_NAMED,
  SHAPE_PLURAL,
  SHAPE_STARTS,
  SHARED,
} from './index-format.ts';

/** A spelling is `2 * word`, or `2 * word + 1` for the word with an "s". Words from `firstJoined` are two in one. */
export interface WordTable {
  /** Two bits, `MAY_…`, for the first hash of each word of these kinds; for others too, but for few. */
  readonly filter: Uint8Array;
  readonly classOf: Uint16Array;
  /** Word → how far behind the first bucket its own begins, or -1. */
  readonly bucketAt: Int32Array;
  /** The classes that buckets and lists name, by the numbers they use. */
  readonly named: Uint16Array;
  readonly firstJoined: number;
  /** Classes of the halves of each joined word. */
  readonly halves: Uint16Array;
  /** An open hash table: spelling, and its two hashes. */
  readonly slots: Uint16Array;
  readonly ones: Int32Array;
  readonly twos: Int32Array;
}

const LETTER_S = LETTERS.indexOf('s') + 1;
/** No word is longer. */
const MOST_LETTERS = 100;

/** @param reader stands at the dictionary, which the pairs written as one follow */
export function readWordTable(reader: DigitReader, written: number, joined: number): WordTable {
  const firstJoined = FIRST_WORD + written;
  const size = 2 ** (34 - Math.clz32(firstJoined + joined));
  const table: WordTable = {
    filter: new Uint8Array((FILTER_MASK + 1) >> 2),
    classOf: new Uint16Array(firstJoined + joined).map((_, word) => word),
    bucketAt: new Int32Array(firstJoined).fill(-1),
    named: new Uint16Array(firstJoined).map((_, word) => (word < FIRST_WORD ? word : 0)),
    firstJoined,
    halves: new Uint16Array(2 * joined),
    slots: new Uint16Array(size),
    ones: new Int32Array(size),
    twos: new Int32Array(size),
  };
  const hashes: Hashes = {
    ones: new Int32Array(firstJoined),
    twos: new Int32Array(firstJoined),
    lengths: new Uint8Array(firstJoined),
  };
  readDictionary(reader, table, hashes);
  readJoined(reader, table, hashes, joined);
  return table;
}

/** The spelling with these hashes, or 0. */
export function findSpelling({ slots, ones, twos }: WordTable, one: number, two: number): number {
  for (let slot = one & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const spelling = slots[slot] ?? 0;
    if (spelling === 0 || (ones[slot] === one && twos[slot] === two)) return spelling;
  }
}

/** Of each word of the dictionary, for those that are made of two. */
interface Hashes {
  readonly ones: Int32Array;
  readonly twos: Int32Array;
  readonly lengths: Uint8Array;
}

/** The pieces that words are spelled with. */
interface Pieces {
  /** Pieces below end no word. */
  readonly inner: number;
  /** Letter codes of all pieces, and where those of each end. */
  readonly letters: readonly number[];
  readonly ends: readonly number[];
}

function readPieces(reader: DigitReader): Pieces {
  const count = readNumber(reader);
  const inner = readNumber(reader);
  const letters: number[] = [];
  const ends: number[] = [];
  while (ends.length < count) {
    const digit = readDigit(reader);
    letters.push(digit >> 1);
    if (digit & 1) ends.push(letters.length);
  }
  return { inner, letters, ends };
}

/** One loop, because it runs once, before anything is compiled, and a call costs more than a letter. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: see above.
function readDictionary(reader: DigitReader, table: WordTable, hashes: Hashes): void {
  const { classOf, bucketAt, named, firstJoined } = table;
  const pieces = readPieces(reader);
  // Hashes after each letter of the word before, so that shared beginnings are not read twice.
  const partOnes = new Int32Array(MOST_LETTERS + 1);
  const partTwos = new Int32Array(MOST_LETTERS + 1);
  let nextNamed = FIRST_WORD;
  let bucket = 0;
  for (let word = FIRST_WORD; word < firstJoined; word++) {
    const head = readDigit(reader);
    const shape = Math.floor(head / SHARED);
    let length = head % SHARED;
    let one = partOnes[length] ?? 0;
    let two = partTwos[length] ?? 0;
    // A damaged index must not run on for ever.
    for (let digit = 0; digit < pieces.inner && length < MOST_LETTERS; ) {
      digit = readDigit(reader);
      const end = pieces.ends[digit] ?? 0;
      for (let at = pieces.ends[digit - 1] ?? 0; at < end; at++) {
        const letter = pieces.letters[at] ?? 0;
        one = (one * HASH_ONE + letter) & HASH_MASK;
        two = (two * HASH_TWO + letter) & HASH_MASK;
        length += 1;
        partOnes[length] = one;
        partTwos[length] = two;
      }
    }
    hashes.ones[word] = one;
    hashes.twos[word] = two;
    hashes.lengths[word] = length;
    const isLike = shape >= SHAPE_LIKE_PREVIOUS;
    const common = !isLike && shape % SHAPE_PLURAL === SHAPE_COMMON;
    if (isLike) classOf[word] = shape === SHAPE_LIKE_OTHER ? readCode(reader) : (classOf[word - 1] ?? 0);
    else if (common || shape & SHAPE_NAMED) named[nextNamed++] = word;
    let kind = common ? MAY_BE_COMMON : 0;
    if (isLike || shape & SHAPE_STARTS) kind = MAY_START;
    if (kind !== 0) {
      const size = readNumber(reader);
      if (size > 0) bucketAt[word] = bucket;
      bucket += size;
    }
    insert(table, 2 * word, one, two, kind);
    if (!isLike && shape & SHAPE_PLURAL) insertPlural(table, word, one, two, kind);
  }
}

/** Pairs in the order of their first words, each with its plural. */
function readJoined(reader: DigitReader, table: WordTable, hashes: Hashes, joined: number): void {
  const { classOf, halves, firstJoined } = table;
  const { ones, twos, lengths } = hashes;
  let first = 0;
  for (let at = 0; at < joined; at++) {
    first += readNumber(reader);
    const second = readCode(reader);
    halves[2 * at] = classOf[first] ?? 0;
    halves[2 * at + 1] = classOf[second] ?? 0;
    const followedBy = (hash: Int32Array, factor: number) => {
      let joined = hash[first] ?? 0;
      for (let left = lengths[second] ?? 0; left > 0; left--) joined = (joined * factor) & HASH_MASK;
      return (joined + (hash[second] ?? 0)) & HASH_MASK;
    };
    const one = followedBy(ones, HASH_ONE);
    const two = followedBy(twos, HASH_TWO);
    insert(table, 2 * (firstJoined + at), one, two, MAY_START);
    insertPlural(table, firstJoined + at, one, two, MAY_START);
  }
}

function insertPlural(table: WordTable, word: number, one: number, two: number, kind: number): void {
  const withS = (hash: number, factor: number) => (hash * factor + LETTER_S) & HASH_MASK;
  insert(table, 2 * word + 1, withS(one, HASH_ONE), withS(two, HASH_TWO), kind);
}

function insert(
  { slots, ones, twos, filter }: WordTable,
  spelling: number,
  one: number,
  two: number,
  kind: number,
): void {
  let slot = one & (slots.length - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = spelling;
  ones[slot] = one;
  twos[slot] = two;
  const place = one & FILTER_MASK;
  filter[place >> 2] = (filter[place >> 2] ?? 0) | (kind << (2 * (place & 3)));
}
