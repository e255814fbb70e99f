/**
 * Which mention stands at a point. Browsers can be asked for the highlights at a point, but Chromium 156 looks
 * at every range for that, for 200 ms where a page has thousands. One letter is asked for instead.
 */
import { isText } from './flat-tree.dom.ts';
import type { PlacedMention } from './page-mention.dom.ts';

/** As much as the type library does not know. */
type CaretDocument = Document & {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
};

/** @param mentionsIn the mentions that a text has a part in */
export function findMentionAt(
  root: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
  mentionsIn: (text: Text) => readonly PlacedMention[],
): PlacedMention | undefined {
  const caret = caretAt(root, x, y, shadowRoots);
  // What lies in front of a mark answers for the point.
  if (!caret || !isText(caret.node) || !frontAt(root, x, y)?.contains(caret.node)) return undefined;
  const { node, offset } = caret;
  // The caret beside a line is still in the line.
  const isThere = ({ range }: PlacedMention) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  return mentionsIn(node).find((mention) => holds(mention.place, node, offset) && isThere(mention));
}

function caretAt(root: CaretDocument, x: number, y: number, shadowRoots: ShadowRoot[]) {
  const position = root.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = root.caretRangeFromPoint?.(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** The caret stands before or behind the letter at the point, so both ends count. */
function holds(place: StaticRange, node: Node, offset: number): boolean {
  const isAfterStart = node !== place.startContainer || offset >= place.startOffset;
  const isBeforeEnd = node !== place.endContainer || offset <= place.endOffset;
  return isAfterStart && isBeforeEnd;
}

/** The innermost element at a point, in shadow trees too. */
function frontAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const front = root.elementFromPoint(x, y);
  return (front?.shadowRoot && frontAt(front.shadowRoot, x, y)) ?? front;
}
