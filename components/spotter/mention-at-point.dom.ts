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
  let tree: DocumentOrShadowRoot = root;
  let front = root.elementFromPoint(x, y);
  for (let next = front?.shadowRoot; next && !shadowRoots.includes(next); next = front?.shadowRoot) {
    shadowRoots.push(next);
    tree = next;
    // Where nothing in the tree has a box of its own, that is its host again.
    front = next.elementFromPoint(x, y) ?? front;
  }
  if (!front) return undefined;
  const caret = root.caretPositionFromPoint(x, y, { shadowRoots });
  // The caret beside a line is still in the line.
  const isThere = (one: Element | Range) =>
    [...one.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  // What lies in front of a mark answers for the point.
  if (caret && isText(caret.offsetNode) && isInside(new Set([front]), caret.offsetNode)) {
    const { offsetNode: node, offset } = caret;
    const mention = mentionsIn(node).find(({ place, range }) => holds(place, node, offset) && isThere(range));
    if (mention) return mention;
  }
  if (!front.closest('a') || (isThere(front) && front.firstChild)) return undefined;
  // A link is stretched over all that stands with it, by an empty box of its own.
  const { offsetParent } = front as HTMLElement;
  return tree
    .elementsFromPoint(x, y)
    .filter((behind) => offsetParent?.contains(behind))
    .flatMap((behind) => [...behind.childNodes].filter(isText).flatMap(mentionsIn))
    .find(({ range }) => isThere(range));
}

/** The caret stands before or behind the letter at the point, so both ends count. */
function holds(place: StaticRange, node: Node, offset: number): boolean {
  const isAfterStart = node !== place.startContainer || offset >= place.startOffset;
  const isBeforeEnd = node !== place.endContainer || offset <= place.endOffset;
  return isAfterStart && isBeforeEnd;
}
