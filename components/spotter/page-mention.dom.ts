import type { TermId } from '../../content/schema.ts';
import type { BlockReading, Found } from './block-reading.ts';
import type { TextBlock } from './text-blocks.dom.ts';

/** A mention in the page. */
export interface PageMention {
  readonly termId: TermId;
  /** Made when first asked for: a live range costs the page a little on every change. */
  readonly range: Range;
}

/** A block with something in it. */
export interface ReadBlock {
  readonly block: TextBlock;
  readonly reading: BlockReading;
  /** Its place among all blocks of the page, for those that hold nothing are not kept. */
  readonly order: number;
  mentions: readonly PlacedMention[];
}

/** A mention with its place among the text nodes of its block. */
export interface PlacedMention extends PageMention {
  /** What is painted. */
  readonly place: StaticRange;
  /** The same for the same term at the same offsets of its block. */
  readonly key: string;
}

export function placeMention(block: TextBlock, { start, end }: Found, termId: TermId): PlacedMention {
  const [startContainer, startOffset] = locate(block.nodes, start, false);
  const [endContainer, endOffset] = locate(block.nodes, end, true);
  let range: Range | undefined;
  return {
    termId,
    key: `${start} ${end} ${termId}`,
    place: new StaticRange({ startContainer, startOffset, endContainer, endOffset }),
    get range() {
      range ??= createRange(startContainer, startOffset, endContainer, endOffset);
      return range;
    },
  };
}

function createRange(start: Text, startOffset: number, end: Text, endOffset: number): Range {
  const range = start.ownerDocument.createRange();
  // The page may have shortened its text a moment ago; the re-scan that follows drops this mention.
  range.setStart(start, Math.min(startOffset, start.length));
  range.setEnd(end, Math.min(endOffset, end.length));
  return range;
}

/** @param isEnd an end belongs to the node before, a start to the node after */
function locate(nodes: readonly Text[], offset: number, isEnd: boolean): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  throw new RangeError(`offset ${offset} lies behind the block`);
}
