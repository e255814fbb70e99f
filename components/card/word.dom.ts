/** The word a card explains, wherever it stands: in this document, or in a frame of it. */
import { getOverflowAncestors } from '@floating-ui/dom';
import type { Box } from './placement.ts';

/** Something on the page that a card can lie beside. */
export interface Word {
  /** In the document of the card; scrolls as the word does. */
  readonly contextElement: Element;
  /** Where changes can take it away. */
  readonly tree: Node;
  getBoundingClientRect(): DOMRect;
  getClientRects(): DOMRect[];
  /** Whether the text is still on the page and laid out. */
  isThere(): boolean;
  /** Calls back when it is elsewhere, for a word that this document cannot watch itself. */
  onMove?(listener: () => void, signal: AbortSignal): void;
}

/** @param range a live range: its word is gone when its text is */
export function wordOfRange(range: Range): Word {
  const { startContainer } = range;
  const parent = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const tree = startContainer.getRootNode();
  // The text may stand right in a shadow tree, with no element around it but the host.
  const host = tree instanceof ShadowRoot ? tree.host : undefined;
  return {
    contextElement: parent ?? host ?? document.documentElement,
    tree,
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => [...range.getClientRects()],
    isThere: () => range.startContainer.isConnected && !range.collapsed && range.getClientRects().length > 0,
  };
}

/** A word inside a frame, whose place the frame tells. */
export interface FrameWord extends Word {
  /** How far each of its sides is from where it was at first. */
  moveBy(far: Box): void;
}

/** @param box where the word is at first, in CSS pixels of the frame's viewport */
export function wordInFrame(frame: HTMLElement, box: Box): FrameWord {
  let inFrame = box;
  const moves = new EventTarget();
  const measure = () => {
    const outer = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    // A transform scales what is in the frame too.
    const scale = outer.width / frame.offsetWidth || 1;
    const left = outer.left + (frame.clientLeft + Number.parseFloat(paddingLeft) + inFrame.left) * scale;
    const top = outer.top + (frame.clientTop + Number.parseFloat(paddingTop) + inFrame.top) * scale;
    const { left: l, right: r, top: t, bottom: b } = inFrame;
    return new DOMRect(left, top, (r - l) * scale, (b - t) * scale);
  };
  return {
    contextElement: frame,
    tree: frame.getRootNode(),
    getBoundingClientRect: measure,
    getClientRects: () => [measure()],
    isThere: () => frame.isConnected && frame.getClientRects().length > 0,
    onMove: (listener, signal) => moves.addEventListener('move', listener, { signal }),
    moveBy({ left, top, right, bottom }) {
      inFrame = {
        left: box.left + left,
        top: box.top + top,
        right: box.right + right,
        bottom: box.bottom + bottom,
      };
      moves.dispatchEvent(new Event('move'));
    },
  };
}

/** Whether any of the word shows, in the viewport and in every scrolling box around it. */
export function isInView(word: Word, viewport: Box): boolean {
  const { contextElement } = word;
  const { body, documentElement } = contextElement.ownerDocument;
  const rect = word.getBoundingClientRect();
  const boxes = getOverflowAncestors(contextElement).flatMap((ancestor) =>
    // What overflows the body is clipped by the viewport, not by the body's own box.
    ancestor instanceof Element && ancestor !== body && ancestor !== documentElement
      ? [ancestor.getBoundingClientRect()]
      : [],
  );
  return [viewport, ...boxes].every((box) => touches(rect, box));
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
