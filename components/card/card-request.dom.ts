import type { TermId } from '../../content/schema.ts';
import { type Word, wordOfRange } from './word.dom.ts';

/** One wish to see a card. */
export interface CardRequest {
  readonly termId: TermId;
  /** The word on the page. A live range: the card goes when its text does. */
  readonly anchor: Range | Word;
  /** By `keyboard` and from a `list` the focus moves into the card; a `pointer` card goes when left. */
  readonly openedBy: 'pointer' | 'keyboard' | 'touch' | 'list';
}

/** The word a card is wished for. */
export function wordOf({ anchor }: CardRequest): Word {
  return anchor instanceof Range ? wordOfRange(anchor) : anchor;
}

/** Whether two wishes are for the same word, opened in the same way. */
export function isSameRequest(a: CardRequest, b: CardRequest): boolean {
  if (a.termId !== b.termId || a.openedBy !== b.openedBy) return false;
  if (a.anchor === b.anchor) return true;
  if (!(a.anchor instanceof Range && b.anchor instanceof Range)) return false;
  const sameTree = a.anchor.startContainer.getRootNode() === b.anchor.startContainer.getRootNode();
  return (
    sameTree &&
    a.anchor.compareBoundaryPoints(Range.START_TO_START, b.anchor) === 0 &&
    a.anchor.compareBoundaryPoints(Range.END_TO_END, b.anchor) === 0
  );
}
