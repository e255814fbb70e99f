/** The dictionary of the encoded index → the table of words, and the filter. */
import { hashOne, hashTwo, hashWord, i32At, setI32, setU8, setU16, u8At, u16At } from './cells.ts';
import {
  FIRST_WORD,
  SHAPE_COMMON,
  SHAPE_LIKE_OTHER,
  SHAPE_LIKE_PREVIOUS,
  SHAPE_NAMED,
  SHAPE_PLURAL,
  SHAPE_STARTS,
  SHARED,
} from './codes.ts';
import { insertSpelling, insertStart } from './hash.ts';
import {
  BUCKETS,
  CLASS_OF,
  DICTIONARY,
  DICTIONARY_SHIFT,
  FIRST_JOINED,
  FLAGS,
  HALVES,
  LEG_OF,
  MAY_START,
  markWord,
  NAMED,
  SLOT_SIZE,
  take,
} from './layout.ts';
import { letterOf } from './letters.ts';
import { readCode, readDigit, readNumber } from './reader.ts';

const LETTER_S = 115;
/** No word is longer. */
const MOST_LETTERS = 100;
/** What the decoder keeps of a word while it reads: where its letters begin; those of the next begin behind. */
const NOTE_SIZE = 4;
const PIECES_SIZE = 2048;

/** How many bytes the decoder's notes take, but for the letters of all words. */
export function notesSize(written: i32): i32 {
  return (FIRST_WORD + written + 1) * NOTE_SIZE + PIECES_SIZE;
}

/**
 * @param notes a place for the decoder's notes, empty
 * @param letters a place for the letters of all words
 */
export function decodeWords(notes: i32, letters: i32, written: i32, joinedCount: i32): void {
  const firstJoined = FIRST_WORD + written;
  const words = firstJoined + joinedCount;
  setI32(FIRST_JOINED, firstJoined);
  // Each word may have a plural, and a table half empty is quick.
  let bits = 4;
  while (1 << bits < 2 * words) bits += 1;
  setI32(DICTIONARY_SHIFT, 32 - bits);
  setI32(DICTIONARY, take(SLOT_SIZE << bits));
  setI32(CLASS_OF, take(2 * words));
  setI32(HALVES, take(4 * joinedCount));
  setI32(FLAGS, take(words));
  setI32(LEG_OF, take(words));
  setI32(NAMED, take(2 * firstJoined));
  setI32(BUCKETS, take(4 * firstJoined));
  const classOf = i32At(CLASS_OF);
  for (let word = 0; word < words; word++) setU16(classOf + 2 * word, word);
  for (let word = 0; word < FIRST_WORD; word++) setU16(i32At(NAMED) + 2 * word, word);
  const pieces = notes + (firstJoined + 1) * NOTE_SIZE;
  const inner = readPieces(pieces);
  const end = readWords(notes, pieces, inner, letters);
  readJoined(notes, end, joinedCount);
}

/** Letters of all pieces, the last of each with bit 64; a table of where each begins comes before. */
function readPieces(pieces: i32): i32 {
  const count = readNumber();
  const inner = readNumber();
  let letter = pieces + 2 * (count + 1);
  for (let piece = 0; piece < count; ) {
    const digit = readDigit();
    setU8(letter, digit >> 1);
    letter += 1;
    if ((digit & 1) === 0) continue;
    piece += 1;
    setU16(pieces + 2 * piece, letter - pieces);
  }
  setU16(pieces, 2 * (count + 1));
  return inner;
}

/** @returns where the letters of all words end */
function readWords(notes: i32, pieces: i32, inner: i32, letters: i32): i32 {
  const firstJoined = i32At(FIRST_JOINED);
  let named = FIRST_WORD;
  let bucket = 0;
  let before = letters;
  let at = letters;
  for (let word = FIRST_WORD; word < firstJoined; word++) {
    const head = readDigit();
    const shape = quotient(head, SHARED);
    const end = readLetters(pieces, inner, before, at, head - shape * SHARED);
    setI32(notes + word * NOTE_SIZE, at);
    const isLike = shape >= SHAPE_LIKE_PREVIOUS;
    if (isLike) readLikeness(word, shape);
    if (isNamed(shape)) {
      setU16(i32At(NAMED) + 2 * named, word);
      named += 1;
    }
    const starts = isLike || (shape & SHAPE_STARTS) !== 0;
    if (starts) markStart(word, at, end - at);
    if (starts || isCommon(shape)) bucket += readBucket(word, bucket);
    insert(2 * word, at, end - at);
    if (!isLike && (shape & SHAPE_PLURAL) !== 0) insertPlural(word, at, end - at, starts);
    before = at;
    at = end;
  }
  setI32(notes + firstJoined * NOTE_SIZE, at);
  return at;
}

/** Whole numbers: WebAssembly divides them so, JavaScript cuts what is behind the point. */
export function quotient(dividend: i32, divisor: i32): i32 {
  return (dividend / divisor) | 0;
}

/** Whether buckets and lists name a word. Another spelling of one has no name. */
function isNamed(shape: i32): boolean {
  return shape < SHAPE_LIKE_PREVIOUS && (isCommon(shape) || (shape & SHAPE_NAMED) !== 0);
}

function isCommon(shape: i32): boolean {
  return shape < SHAPE_LIKE_PREVIOUS && (shape & 3) === SHAPE_COMMON;
}

/** The class of another spelling: that of the word before, or of the word whose number follows. */
function readLikeness(word: i32, shape: i32): void {
  const at = i32At(CLASS_OF) + 2 * word;
  setU16(at, shape === SHAPE_LIKE_OTHER ? readCode(0) : u16At(at - 2));
}

/** @param begins where the bucket of the word begins, if it has one. @returns how long it is */
function readBucket(word: i32, begins: i32): i32 {
  const size = readNumber();
  if (size > 0) setI32(i32At(BUCKETS) + 4 * word, begins + 1);
  return size;
}

/** Writes the letters of a word behind those of the others. @returns where they end */
function readLetters(pieces: i32, inner: i32, before: i32, from: i32, shared: i32): i32 {
  let to = from;
  for (let letter = 0; letter < shared; letter++) setU8(to++, u8At(before + letter));
  // A damaged index must not run on for ever.
  for (let piece = 0; piece < inner && to < from + MOST_LETTERS; ) {
    piece = readDigit();
    const end = u16At(pieces + 2 * piece + 2);
    for (let at = u16At(pieces + 2 * piece); at < end; at++) setU8(to++, letterOf(u8At(pieces + at)));
  }
  return to;
}

/** Pairs in the order of their first words, each with its plural. */
function readJoined(notes: i32, letters: i32, count: i32): void {
  const classOf = i32At(CLASS_OF);
  const halves = i32At(HALVES);
  const firstJoined = i32At(FIRST_JOINED);
  let first = 0;
  for (let at = 0; at < count; at++) {
    first += readNumber();
    const second = readCode(0);
    setU16(halves + 4 * at, u16At(classOf + 2 * first));
    setU16(halves + 4 * at + 2, u16At(classOf + 2 * second));
    const end = copyLetters(notes, second, copyLetters(notes, first, letters));
    markStart(firstJoined + at, letters, end - letters);
    insert(2 * (firstJoined + at), letters, end - letters);
    insertPlural(firstJoined + at, letters, end - letters, true);
  }
}

function copyLetters(notes: i32, word: i32, to: i32): i32 {
  const from = i32At(notes + word * NOTE_SIZE);
  const length = i32At(notes + (word + 1) * NOTE_SIZE) - from;
  for (let at = 0; at < length; at++) setU8(to + at, u8At(from + at));
  return to + length;
}

function markStart(word: i32, at: i32, length: i32): void {
  markWord(word, MAY_START);
  insertStart(at, length);
}

function insert(spelling: i32, at: i32, length: i32): void {
  hashWord(at, length);
  insertSpelling(spelling, hashOne, hashTwo);
}

function insertPlural(word: i32, at: i32, length: i32, starts: boolean): void {
  const behind = u8At(at + length);
  setU8(at + length, LETTER_S);
  if (starts) insertStart(at, length + 1);
  insert(2 * word + 1, at, length + 1);
  setU8(at + length, behind);
}
