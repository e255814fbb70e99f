/** A text block → the forms in it, with what each still needs from the rest of the page. */
import type { Matcher } from './matcher.ts';

/** A form found in a block. */
export interface Found {
  /** Position in the matcher's `termIds`. */
  readonly term: number;
  /** UTF-16 offsets in the text of the block, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The list whose words were looked for in vain, or -1. */
  readonly missingContext: number;
  /**
   * Of a form that is marked only by its context, the list whose words rule it out, or 0; else -1. It does not spell
   * its term out.
   */
  readonly notNear: number;
  /** The first word (a class) of an everyday form that found no word about legs in its block, or -1. */
  readonly missingLegs: number;
}

/** What was read of a block. Holds no text. */
export interface BlockReading {
  readonly found: readonly Found[];
  /** Words about legs (classes). */
  readonly legs: readonly number[];
}

const NOTHING: BlockReading = { found: [], legs: [] };

/** One text; for many at once ask the matcher itself. */
export function readBlock(text: string, matcher: Matcher): BlockReading {
  let reading = NOTHING;
  matcher.readBlocks([text], (_, read) => {
    reading = read;
  });
  return reading;
}
