import type { TermId } from '../../content/schema.ts';
import type { Found } from './block-reading.ts';
import type { TextBlock } from './text-run.dom.ts';

/** A mention in the page. */
export interface PageMention {
  readonly termId: TermId;
  /** Made when first asked for: a live range costs the page a little on every change. */
  readonly range: Range;
}

/** A mention with its place among the text nodes of its block. */
export interface PlacedMention extends PageMention {
  /** What is painted. */
  readonly place: StaticRange;
}

export function placeMention({ nodes, offset }: TextBlock, found: Found, termId: TermId): PlacedMention {
  const [startContainer, startOffset] = locate(nodes, offset + found.start, false);
  const [endContainer, endOffset] = locate(nodes, offset + found.end, true);
  const place = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  let range: Range | undefined;
  return {
    termId,
    place,
    get range() {
      range ??= startContainer.ownerDocument.createRange();
      put(range, place);
      return range;
    },
  };
}

export function isSameMention(one: PlacedMention, other: PlacedMention): boolean {
  return (
    one.termId === other.termId &&
    one.place.startContainer === other.place.startContainer &&
    one.place.startOffset === other.place.startOffset &&
    one.place.endContainer === other.place.endContainer &&
    one.place.endOffset === other.place.endOffset
  );
}

/** Again each time: a text that was replaced by one with the same word in the same place has moved its ranges. */
function put(range: Range, { startContainer, startOffset, endContainer, endOffset }: StaticRange): void {
  // The page may have shortened its text a moment ago; the re-scan that follows drops this mention.
  const [start, end] = [startContainer as Text, endContainer as Text];
  range.setStart(start, Math.min(startOffset, start.length));
  range.setEnd(end, Math.min(endOffset, end.length));
}

/** @param isEnd an end belongs to the node before, a start to the node after */
function locate(nodes: readonly Text[], offset: number, isEnd: boolean): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  throw new RangeError('behind the block');
}
