/** What style makes of a block. Reads style and layout, so it is for blocks with something in them. */
import { isInlineDisplay } from './element-roles.dom.ts';
import { ancestorsOf, isElement, parentOf } from './flat-tree.dom.ts';
import type { TextBlock } from './text-run.dom.ts';

/** Cuts a block where style says so: hidden parts go, boxes of their own become blocks. */
export function refineBlock(block: TextBlock): readonly TextBlock[] {
  const pieces: TextBlock[] = [];
  let piece: Text[] = [];
  const close = () => {
    if (piece.length > 0) pieces.push(pieceOf(block, piece));
    piece = [];
  };
  let box: Node | undefined;
  let parent: Node | null | undefined;
  let isVisible = false;
  for (const node of block.nodes) {
    const before = parent;
    parent = parentOf(node);
    if (parent !== before) isVisible = isShown(parent);
    if (!isVisible) continue;
    const own = parent === before ? box : boxOf(parent, block.container);
    if (own !== box) close();
    box = own;
    piece.push(node);
  }
  close();
  return pieces.length === 1 && pieces[0]?.nodes.length === block.nodes.length ? [block] : pieces;
}

/** The part of a block that stands in some of its nodes; the first may begin, and the last end, inside of one. */
function pieceOf({ container, nodes, text, offset }: TextBlock, piece: readonly Text[]): TextBlock {
  let at = -offset;
  let own = '';
  for (const node of nodes) {
    if (piece.includes(node)) own += text.slice(Math.max(0, at), at + node.length);
    at += node.length;
  }
  return { container, nodes: piece, text: own, offset: piece[0] === nodes[0] ? offset : 0 };
}

/** Whether text is shown that stands right in a node. */
function isShown(parent: Node | null): boolean {
  for (const at of ancestorsOf(parent)) {
    if (!isElement(at)) continue;
    if ((at as Partial<HTMLElement>).isContentEditable) return false;
    // These two hide their own text, not themselves.
    if (at.localName === 'details' && !at.hasAttribute('open')) return false;
    const { contentVisibility, display } = getComputedStyle(at);
    if (contentVisibility === 'hidden') return false;
    // A slot has no box that could be seen, and shows all the same.
    if (display !== 'contents') return at.checkVisibility({ visibilityProperty: true });
  }
  return true;
}

/** The nearest element, up to the block's own, that is a box of its own. */
function boxOf(from: Node | null, container: Node): Node | undefined {
  for (let at = from; at && at !== container; at = parentOf(at)) {
    if (isElement(at) && !isInlineDisplay(getComputedStyle(at).display)) return at;
  }
  return undefined;
}
