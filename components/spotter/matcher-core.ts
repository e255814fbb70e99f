/**
 * The matcher itself, which is written once and runs in two ways: as WebAssembly, which is quick from its first
 * call, and as JavaScript where a page's own policy forbids WebAssembly (in Chrome that holds for content scripts
 * too). `matcher.ts` says what it is for.
 */

/** What the matcher asks and tells the page. */
export interface MatcherHost {
  /** The code of a UTF-16 unit, with `CAPITAL`. */
  readonly foldUnit: (unit: number) => number;
  /** The two letter codes of a unit that is a `DOUBLE`: `first * 64 + second`. */
  readonly foldDouble: (unit: number) => number;
}

/**
 * A result: block, term, start, end, missing context, not near, missing legs. Without a term (-1) it holds,
 * where others have start and end, the words about legs of its block, a bit each.
 */
export const RESULT_CELLS = 7;

/**
 * What both ways offer. Addresses are offsets of `memory()`, which is another buffer once it has grown;
 * `matcher/layout.ts` says what stands where.
 */
export interface MatcherCore {
  memory(): ArrayBuffer;
  /** Makes room for an encoded index of so many characters. @returns where it is to be written */
  reserveIndex(length: number): number;
  /** @returns false when the index was made for another version of the code */
  decodeIndex(length: number): boolean | number;
  /** Makes room for texts of so many UTF-16 units. @returns where their UTF-8 is to be written, a 0 behind each */
  reserveText(units: number): number;
  /** Reads so many texts. @returns where the results end */
  readTexts(count: number): number;
  /** Where results begin. Each is `RESULT_CELLS` numbers of four bytes. */
  resultsAt(): number;
  /** Whether the text that was written holds a word of a list. */
  holdsWordOf(list: number): boolean | number;
}
