/**
 * Where things stand in the matcher's memory. A page of its own for the codes of all UTF-16 units, then a few
 * cells that say where the rest begins, a work area, and the tables behind it.
 *
 * While the index is decoded the work area holds the encoded index and tables that only the decoder needs;
 * afterwards the texts that are read. A batch of texts too long for it gets an area behind the tables.
 */
import { i32At, reach, setI32, setU8, setU16, u8At, zero } from './cells.ts';

/** Code by code unit, `UNREAD` until the page has been asked. */
export const CODE_OF = 0;
const CELLS = 65536;

/** Filter: a bit for the high bits of each word's first hash. */
export const FILTER = CELLS + 2048;
export const FILTER_SHIFT = 14;
const FILTER_BYTES = 32768;

/** The work area. */
export const WORK = FILTER + FILTER_BYTES;

/** The cells. */
export const DICTIONARY = CELLS;
/** 32 less the bits of a slot's number. */
export const DICTIONARY_SHIFT = CELLS + 4;
export const CLASS_OF = CELLS + 8;
export const HALVES = CELLS + 12;
export const FIRST_JOINED = CELLS + 16;
export const FLAGS = CELLS + 20;
export const PAIRS = CELLS + 24;
export const PAIRS_SHIFT = CELLS + 28;
export const GROUPS = CELLS + 32;
export const LETTER_CASES = CELLS + 36;
/** The end of what is in use. */
export const TOP = CELLS + 40;
/** Where the work area for texts begins, and how many code units it has room for. */
export const TEXTS = CELLS + 44;
export const TEXTS_UNITS = CELLS + 48;
/** The block that is read: its number, and how many tokens it has. */
export const BLOCK = CELLS + 52;
export const TOKEN_COUNT = CELLS + 56;
/** The last word that was read: spelling, where it ends, where to read on, and how many bytes more than units. */
export const WORD_SPELLING = CELLS + 60;
export const WORD_END = CELLS + 64;
export const WORD_NEXT = CELLS + 68;
export const WORD_END_SHIFT = CELLS + 72;
export const WORD_NEXT_SHIFT = CELLS + 76;
/** Candidates of the block: where they begin and end, how many have `GROUP_NOT`; its words about legs, a bit each. */
export const FOUND = CELLS + 92;
export const FOUND_END = CELLS + 140;
export const NOT_COUNT = CELLS + 96;
export const LEGS = CELLS + 100;
export const MORE_LEGS = CELLS + 144;
/** Names of terms, in the encoded text: where they begin, and how many characters they are. */
export const NAMES_AT = CELLS + 104;
export const NAMES_LENGTH = CELLS + 108;
/** Where the decoder reads. */
export const READER = CELLS + 120;
/** Symbols written in one digit: how many. */
export const FREQUENT_COUNT = CELLS + 124;
/** Lists so far. */
export const LIST_COUNT = CELLS + 132;
/** Words about legs so far, and their classes; the place of one is its bit. */
export const LEG_COUNT = CELLS + 128;
export const LEG_CLASSES = CELLS + 256;
export const MOST_LEGS = 64;
/** Letters of a word that are not all ASCII, folded. */
export const FOLDED = CELLS + 512;
export const MOST_FOLDED = 256;

/**
 * A token: class (0 for what no wording holds), spelling, start and end in units, address of its first byte. Two
 * words written as one are two tokens alike.
 */
export const TOKEN_SIZE = 16;
export const TOKEN_SPELLING = 2;
export const TOKEN_START = 4;
export const TOKEN_END = 8;
export const TOKEN_BYTE = 12;

/** What one code unit of a text needs in the work area: see `texts.ts`. */
export const UNIT_SIZE = 33;

/** A candidate: first token, last token, group, whether it is allowed. */
export const CANDIDATE_SIZE = 28;
/** What becomes of one that is allowed: block, term, start, end, missing context, is contextual, missing legs. */
export const RESULT_SIZE = 28;

/** A group: term, bits, list of context words, list of words that rule out. */
export const GROUP_SIZE = 16;

/** Bits of a word: what its class is, and which wordings begin with it. */
export const IS_LEG = 1;
export const IS_DETERMINER = 2;
export const HAS_SLOT = 4;
export const HAS_PAIR = 8;
export const HAS_SELF = 16;
/** Words of which a text must hold one to hold any wording. */
export const MAY_START = 32;

/** A slot of the dictionary: second hash, spelling. */
export const SLOT_SIZE = 8;

/** Takes so many bytes, empty, behind the tables. */
export function take(count: i32): i32 {
  const at = (i32At(TOP) + 3) & -4;
  reach(at + count);
  zero(at, count);
  setI32(TOP, (at + count + 1) & -2);
  return at;
}

/** Adds two bytes behind the tables. @returns where they stand */
export function put16(value: i32): i32 {
  const at = i32At(TOP);
  reach(at + 2);
  setU16(at, value);
  setI32(TOP, at + 2);
  return at;
}

export function markWord(word: i32, flag: i32): void {
  const at = i32At(FLAGS) + word;
  setU8(at, u8At(at) | flag);
}
