import type { TermId } from '../../content/schema.ts';

/** A term in a text: UTF-16 offsets, `end` exclusive; a trailing possessive 's stays outside. */
export interface Mention {
  readonly termId: TermId;
  readonly start: number;
  readonly end: number;
}
