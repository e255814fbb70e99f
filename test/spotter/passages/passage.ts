/** A text with the words in it that stand for entries, may, or must not. */

/** A stretch of a text; UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that stand for an entry. */
interface Annotated extends Span {
  readonly concept: string;
  /** Described rather than named: need not be found. */
  readonly paraphrase?: boolean;
}

export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Annotated[];
  /** May be marked or not. */
  readonly optional: readonly Span[];
  /** Lookalikes: must stay unmarked. */
  readonly must_not: readonly Span[];
}

/** `[words](id)` must be marked, `[words](?)` may be, `[words](!)` must not be. */
export function parsePassage(id: string, annotated: string): Passage {
  const mentions: Annotated[] = [];
  const optional: Span[] = [];
  const must_not: Span[] = [];
  let text = '';
  const parts = annotated.trim().split(/\[([^\]]+)\]\(([^)]+)\)/);
  for (let at = 0; at < parts.length; at += 3) {
    const [plain = '', words = '', concept] = parts.slice(at, at + 3);
    text += plain;
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (concept === '?') optional.push(span);
    else if (concept === '!') must_not.push(span);
    else if (concept) mentions.push({ ...span, concept });
  }
  return { id, text, mentions, optional, must_not };
}
