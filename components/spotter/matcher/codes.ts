/**
 * The small codes that characters fold to, and the numbers of the encoded index: shared by the build, the page
 * and the matcher. Plain numbers, because AssemblyScript compiles this file too.
 */

/** Letters and digits a form can hold are 1 up to this. */
export const LAST_LETTER = 37;
/** ' and its typographic kin: part of a word between two letters, else a gap. */
export const APOSTROPHE = 38;
/** Only inside a dotted abbreviation ("p.a.d.") of the index; a full stop of a text folds to `STOP`. */
export const DOT = 39;
/** A letter that no form has. It spoils the word it stands in. */
export const FOREIGN = 40;
/** One character that reads as two letters: "æ", "ß", "ﬁ". */
export const DOUBLE = 41;
/** Soft hyphen, zero-width characters, combining marks, "™": as if it were not there. */
export const NOTHING = 42;
/** White space, hyphens, dashes, quotation marks: runs of them stand between two words of a form. */
export const GAP = 43;
/** Marks that a form may hold, and that otherwise end one, from here to `LAST_MARK`. */
export const COMMA = 44;
export const STOP = 45;
export const LAST_MARK = 53;
/** Everything else, which no form crosses. */
export const BREAK = 54;
/** In the table of codes: the page has not been asked yet. */
export const UNREAD = 0;
/** The bit of a capital letter, and the bits of the code itself. */
export const CAPITAL = 64;
export const CODE_BITS = 63;

/** The codes of "s". */
export const LETTER_S = 19;

/** Raised whenever the layout of the index changes, so that a stale one is refused instead of misread. */
export const FORMAT_VERSION = 6;
/** How many characters stand for digits. */
export const BASE = 90;
/** Numbers of any size: digits below `MORE` end a number, those from it go on. */
export const MORE = 45;
/** First digits from here begin a number of three digits, where numbers mostly have two. */
export const THREE = 86;

/**
 * Words by number: 0 is what no wording holds, then come the marks, and the dictionary. Inside a bucket the numbers
 * of no word and no mark say something else.
 */
export const FIRST_WORD = 14;
/** Nothing, or up to three determiners. */
export const SLOT_WORD = 0;
/** The word of the bucket alone, in this spelling, and with an "s". */
export const SELF = 12;
export const SELF_PLURAL = 13;

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
/** Of no term: nothing inside is marked, and its words say nothing about what stands around. Has `GROUP_NOT` too. */
export const GROUP_IDIOM = 32;

/** A bucket is runs of wordings of one group: `group * RUNS + (last ? LAST_RUN : 0) + count - 1`. */
export const RUNS = 6;
export const LAST_RUN = 3;

/** No list of a term's: the first three are words about legs, determiners and topics. */
export const NO_LIST = 0;
