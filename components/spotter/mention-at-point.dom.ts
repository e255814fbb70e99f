/**
 * Which mention stands at a point. Browsers can be asked for the highlights at a point, but Chromium 156 looks
 * at every range for that, for 200 ms where a page has thousands. One letter is asked for instead.
 */
import { isInside, isText } from './flat-tree.dom.ts';
import type { PlacedMention } from './page-mention.dom.ts';

/** @param mentionsIn the mentions that a text has a part in */
export function findMentionAt(
  root: Document,
  x: number,
  y: number,
  mentionsIn: (text: Text) => readonly PlacedMention[],
): PlacedMention | undefined {
  const shadowRoots: ShadowRoot[] = [];
  let front = root.elementFromPoint(x, y);
  for (let tree = front?.shadowRoot; tree && !shadowRoots.includes(tree); tree = front?.shadowRoot) {
    shadowRoots.push(tree);
    // Where nothing in the tree has a box of its own, that is its host again.
    front = tree.elementFromPoint(x, y) ?? front;
  }
  const caret = root.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret || !front || !isText(caret.offsetNode)) return undefined;
  const { offsetNode: node, offset } = caret;
  // What lies in front of a mark answers for the point.
  if (!isInside(new Set([front]), node)) return undefined;
  // The caret beside a line is still in the line.
  const isThere = ({ range }: PlacedMention) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  return mentionsIn(node).find((mention) => holds(mention.place, node, offset) && isThere(mention));
}

/** The caret stands before or behind the letter at the point, so both ends count. */
function holds(place: StaticRange, node: Node, offset: number): boolean {
  const isAfterStart = node !== place.startContainer || offset >= place.startOffset;
  const isBeforeEnd = node !== place.endContainer || offset <= place.endOffset;
  return isAfterStart && isBeforeEnd;
}
