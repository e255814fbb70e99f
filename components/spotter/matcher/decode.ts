/** The encoded index → the matcher's tables. */
import { i32At, reach, setI32, setU8, setU16, zero } from './cells.ts';
import { CAPITAL, FORMAT_VERSION, GAP, GROUP_CONTEXT, GROUP_NEW_TERM, NO_LIST } from './codes.ts';
import { prepareLists } from './decode-lists.ts';
import { prepareWordings } from './decode-wordings.ts';
import { decodeWords, notesSize } from './decode-words.ts';
import {
  CODE_OF,
  CODES,
  FREQUENT,
  FREQUENT_COUNT,
  GROUP_SIZE,
  GROUPS,
  LETTER_CASES,
  NAMES_AT,
  NAMES_LENGTH,
  put16,
  READER,
  TEXTS,
  TEXTS_UNITS,
  TOP,
  take,
  UNIT_SIZE,
  WORK,
} from './layout.ts';
import { prepareDigits, readCode, readDigit, readNumber, skip } from './reader.ts';

/** Behind the letters of all words: for the longest pair of two, which is put together there. */
const SPARE_LETTERS = 256;

/** Makes room for an encoded index. @returns the address it is to be written at */
export function reserveIndex(length: i32): i32 {
  reach(WORK + length);
  return WORK;
}

/** @returns whether the index, of so many characters, was made for this version of the code */
export function decodeIndex(length: i32): boolean {
  zero(0, WORK);
  prepareDigits();
  setI32(READER, WORK);
  if (readNumber() !== FORMAT_VERSION) return false;
  const written = readNumber();
  const joined = readNumber();
  const lettersLength = readNumber();
  // Behind the encoded index: the notes on words, and their letters.
  const notes = (WORK + length + 3) & -4;
  const letters = notes + notesSize(written);
  const end = (letters + lettersLength + SPARE_LETTERS) & -4;
  reach(end);
  zero(notes, letters - notes);
  setI32(TOP, end);
  decodeWords(notes, letters, written, joined);
  const frequent = readNumber();
  setI32(FREQUENT_COUNT, frequent);
  setI32(FREQUENT, take(2 * frequent));
  for (let at = 0; at < frequent; at++) setU16(i32At(FREQUENT) + 2 * at, readCode(0));
  prepareLists();
  decodeGroups();
  setI32(NAMES_LENGTH, readNumber());
  setI32(NAMES_AT, skip(i32At(NAMES_LENGTH)) - WORK);
  decodeLetterCases();
  prepareWordings(WORK + length - i32At(READER));
  finish(end);
  return true;
}

function decodeGroups(): void {
  const count = readNumber();
  setI32(GROUPS, take(GROUP_SIZE * count));
  let term = -1;
  let notNear = 0;
  for (let group = 0; group < count; group++) {
    const at = i32At(GROUPS) + group * GROUP_SIZE;
    const bits = readDigit();
    if ((bits & GROUP_NEW_TERM) !== 0) {
      term += 1;
      notNear = readCode(0);
    }
    setI32(at, term);
    setI32(at + 4, bits);
    setI32(at + 8, (bits & GROUP_CONTEXT) !== 0 ? readCode(0) : NO_LIST);
    setI32(at + 12, notNear);
  }
}

/** Each as its number of letters and, six to a number, a bit for each capital, the first lowest. */
function decodeLetterCases(): void {
  const count = readNumber();
  setI32(LETTER_CASES, take(4 * count));
  for (let letterCase = 0; letterCase < count; letterCase++) {
    const letters = readNumber();
    setI32(i32At(LETTER_CASES) + 4 * letterCase, put16(letters));
    for (let letter = 0; letter < letters; letter += 6) put16(readDigit());
  }
}

/** The work area is for texts from now on, and the codes of characters are asked for as they are met. */
function finish(end: i32): void {
  setI32(TOP, (i32At(TOP) + 3) & -4);
  let units = 0;
  while (WORK + (units + 64) * UNIT_SIZE <= end) units += 64;
  setI32(TEXTS, WORK);
  setI32(TEXTS_UNITS, units);
  zero(CODE_OF, CODES);
  for (let letter = 1; letter <= 26; letter++) {
    setU8(CODE_OF + 96 + letter, letter);
    setU8(CODE_OF + 64 + letter, letter | CAPITAL);
  }
  for (let digit = 0; digit < 10; digit++) setU8(CODE_OF + 48 + digit, 27 + digit);
  setU8(CODE_OF + 32, GAP);
}
