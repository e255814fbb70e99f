/**
 * Where things stand in the matcher's memory. First a few cells that say where the rest begins (small addresses
 * are small in WebAssembly), then the codes of all UTF-16 units, a work area, and the tables behind it.
 *
 * While the index is decoded the work area holds the encoded index and tables that only the decoder needs;
 * afterwards the texts that are read. A batch of texts too long for it gets an area behind the tables, and what is
 * decoded later stands behind that.
 */
import { i32At, reach, setI32, setU8, setU16, u8At } from './cells.ts';

const CELLS_BYTES = 2048;

/** Filter: a bit for how each word begins of which a text must hold one to hold any wording. */
export const FILTER = CELLS_BYTES;
export const FILTER_SHIFT = 15;
const FILTER_BYTES = 16384;

/** Code by code unit, `UNREAD` until the page has been asked. */
export const CODE_OF = FILTER + FILTER_BYTES;
export const CODES = 65536;

/** The work area. */
export const WORK = CODE_OF + CODES;

/** The cells. */
export const DICTIONARY = 0;
/** 32 less the bits of a slot's number. */
export const DICTIONARY_SHIFT = 4;
export const CLASS_OF = 8;
export const HALVES = 12;
export const FIRST_JOINED = 16;
export const FLAGS = 20;
export const PAIRS = 24;
export const PAIRS_SHIFT = 28;
export const GROUPS = 32;
export const LETTER_CASES = 36;
/** The end of what is in use. */
export const TOP = 40;
/** Where the work area for texts begins, and how many code units it has room for. */
export const TEXTS = 44;
export const TEXTS_UNITS = 48;
/** The block that is read: its number, and how many tokens it has. */
export const BLOCK = 52;
export const TOKEN_COUNT = 56;
/** The last word that was read: spelling, where it ends, where to read on, and how many bytes more than units. */
export const WORD_SPELLING = 60;
export const WORD_END = 64;
export const WORD_NEXT = 68;
export const WORD_END_SHIFT = 72;
export const WORD_NEXT_SHIFT = 76;
/** Candidates of the block: where they begin and end, how many have `GROUP_NOT`; its words about legs, a bit each. */
export const FOUND = 92;
export const FOUND_END = 140;
export const NOT_COUNT = 96;
export const LEGS = 100;
export const MORE_LEGS = 144;
/** Names of terms, in the encoded text: where they begin, and right behind how many characters they are. */
export const NAMES_AT = 104;
export const NAMES_LENGTH = 108;
/** Where the decoder reads. */
export const READER = 120;
/** Symbols written in one digit: how many, and which, two bytes each. */
export const FREQUENT_COUNT = 124;
export const FREQUENT = 156;
/** By name, two bytes each: the class that buckets and lists name so. */
export const NAMED = 160;
/** By word, four bytes each: where its wordings stand behind the first of all, and 1; 0 for none. */
export const BUCKETS = 164;
/** The encoded wordings: they are decoded word by word, as a page holds the word. */
export const ENCODED = 168;
/** By list, eight bytes each: where it stands behind the first, encoded, and where it is decoded once it was asked for. */
export const LISTS = 132;
export const ENCODED_LISTS = 136;
/** Words about legs so far, and their classes; the place of one is its bit. */
export const LEG_COUNT = 128;
export const LEG_CLASSES = 256;
export const MOST_LEGS = 64;
/** By class, one byte each: the place among them and 1; or that it names a topic which is not health. */
export const LEG_OF = 148;
export const IS_TOPIC = 128;
/** By the low bits of a class, four bytes each: the last block with a word of such a class, counted from 1. */
export const SEEN = 1024;
export const SEEN_BITS = 255;
export const BLOCKS = 152;
/** Letters of a word that are not all ASCII, folded. */
export const FOLDED = 512;
export const MOST_FOLDED = 256;
/** By character: the digit that it stands for in the encoded index. */
export const DIGIT_OF = 768;

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
/** What becomes of one that is allowed: block, term, start, end, missing context, not near, missing legs. */
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
/** One of them that stands behind words of which any text is full. */
export const IS_BEHIND_COMMON = 64;
/** Its wordings have not been decoded yet. */
export const HAS_BUCKET = 128;

/** A slot of the dictionary: second hash, spelling. */
export const SLOT_SIZE = 8;

/** Takes so many bytes behind the tables; nothing was written there before, so they are 0. */
export function take(count: i32): i32 {
  const at = (i32At(TOP) + 3) & -4;
  reach(at + count);
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

export function unmarkWord(word: i32, flag: i32): void {
  const at = i32At(FLAGS) + word;
  setU8(at, u8At(at) & ~flag);
}
