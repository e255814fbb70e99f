/** A form found in a block. */
export interface Found {
  /** Position in the matcher's `termIds`. */
  readonly term: number;
  /** UTF-16 offsets in the text of the block, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The list whose words were looked for in vain, or -1. */
  readonly missingContext: number;
  /** Marked only by its context, so it does not spell its term out. */
  readonly isContextual: boolean;
  /** The bit of an everyday form that found no word about legs in its block (0 when it is none), or -1. */
  readonly missingLegs: number;
}

/** What was read of a block. Holds no text. */
export interface BlockReading {
  /** Its place among the texts that were read. */
  readonly block: number;
  readonly found: readonly Found[];
  /** Words about legs, a bit each. */
  readonly legs: number;
}
