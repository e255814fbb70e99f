/**
 * What the build writes and the page reads: the shape of the encoded surface index. Both sides import
 * these numbers, so they cannot drift apart.
 *
 * The string holds, in this order: the sizes; the dictionary (words in alphabetical order, each as "so
 * many letters of the word before, then these"); pairs of words that may be written as one; groups of
 * wordings under the same conditions; names of terms; letter cases; lists of context words; and, for each
 * word that begins a wording, its bucket: the wordings that begin with it, each with its group. Only what
 * stands before the lists is read at once. Buckets stay as they are and are read where a page has the word.
 */
import { COMMA, MARKS, STOP } from './fold.ts';

/** Raised whenever the layout changes, so that a stale index is refused instead of misread. */
export const FORMAT_VERSION = 2;

/** Printable characters that need no escape in any kind of JavaScript string. One is one digit. */
export const DIGITS = [...Array(95).keys()]
  .map((at) => String.fromCharCode(32 + at))
  .filter((character) => !'"\'`\\$'.includes(character))
  .join('');
export const BASE = DIGITS.length;

/** Numbers of any size: digits below `MORE` end a number, those from it go on. */
export const MORE = 45;
/** First digits from here begin a number of three digits, where numbers mostly have two. */
export const THREE = 86;

/**
 * Words by number: 0 is what no wording holds, then come the marks of `fold.ts`, one that ends a sentence,
 * and the dictionary. Inside a bucket the numbers of no word and no mark say something else.
 */
export const MARK_STOP = STOP - COMMA + 1;
export const SENTENCE = MARKS.length + 1;
export const FIRST_WORD = MARKS.length + 4;
/** Nothing, or up to three determiners. */
export const SLOT_WORD = 0;
/** The word of the bucket alone, in this spelling, and with an "s". */
export const SELF = SENTENCE + 1;
export const SELF_PLURAL = SENTENCE + 2;

/** The first digit of a word: `shape * SHARED + letters shared with the word before`. */
export const SHARED = 9;
/**
 * Shapes below 8 are sums of these. A word that neither starts wordings nor is named is a common one ("the"):
 * it has a bucket and a name, but is looked at only before a word that starts.
 */
export const SHAPE_STARTS = 1;
export const SHAPE_NAMED = 2;
export const SHAPE_PLURAL = 4;
export const SHAPE_COMMON = 0;
/** Another spelling of the word before, or of the word whose number follows. */
export const SHAPE_LIKE_PREVIOUS = 8;
export const SHAPE_LIKE_OTHER = 9;

/** What a group of wordings is: bits of its first digit. */
export const GROUP_NOT = 1;
export const GROUP_EXACT = 2;
export const GROUP_EVERYDAY = 4;
export const GROUP_CONTEXT = 8;
/** The first group of a term; its `notNear` list follows. */
export const GROUP_NEW_TERM = 16;

/** A bucket is runs of wordings of one group: `group * RUNS + (last ? LAST_RUN : 0) + count - 1`. */
export const RUNS = 6;
export const LAST_RUN = 3;

/** Lists are named by where they begin. The first two, of words about legs and determiners, are no term's. */
export const NO_LIST = 0;

/**
 * A word has two hashes: `hash * factor + letter`, letter by letter, cut to 24 bits. That stays a small
 * integer before the page's code is compiled, and the hash of two words written as one follows from theirs.
 * A word of a page is taken for one of the dictionary when both agree: by chance that happens to one
 * unknown word in ten thousand million.
 */
export const HASH_ONE = 37;
export const HASH_TWO = 43;
export const HASH_MASK = 0xffffff;
/** Bits of the first hash that say whether a word may begin a wording, or be a common one. */
export const FILTER_MASK = 0x3ffff;
export const MAY_START = 1;
export const MAY_BE_COMMON = 2;
