/** Keeps the card beside its word for as long as the word is there. */
import {
  autoUpdate,
  computePosition,
  getOverflowAncestors,
  inline,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { type Box, chooseSide, GAP, MARGIN, placeSheet, type Side, type Size } from './placement.ts';

interface Placing {
  /** The card, already in the top layer. */
  readonly card: HTMLElement;
  /** The word it explains. */
  readonly anchor: Range;
  readonly layout: 'card' | 'sheet';
  /** The word was removed or hidden, or it was in view and has left it. */
  readonly onGone: () => void;
  readonly signal: AbortSignal;
}

const PLACEMENTS: Record<Side, Placement> = {
  bottom: 'bottom-start',
  top: 'top-start',
  right: 'right-start',
  left: 'left-start',
};

/** Places the card now and after every scroll, resize and layout change, until the signal. */
export function startPlacing({ card, anchor, layout, onGone, signal }: Placing): void {
  const word = describeWord(anchor);
  let wasInView = false;
  let side: Side | undefined;

  const update = () => {
    if (signal.aborted) return;
    const inView = isThere(anchor) && isInView(word);
    // A word the page is still scrolling to has not been in view yet, and is waited for.
    if (!isThere(anchor) || !card.isConnected || (wasInView && !inView)) return onGone();
    wasInView ||= inView;
    if (layout === 'sheet') return placeAsSheet(card, word);
    side = chooseSide(word.getBoundingClientRect(), measureCard(card), measureViewport(card), side);
    void placeAsCard(card, word, side);
  };

  const watcher = new MutationObserver(() => {
    if (!isThere(anchor)) update();
  });
  watcher.observe(anchor.startContainer.getRootNode(), {
    childList: true,
    characterData: true,
    subtree: true,
  });
  const stopFollowing = autoUpdate(word, card, update);
  const stop = () => {
    watcher.disconnect();
    stopFollowing();
  };
  // The first update may already have ended it.
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
}

type Word = VirtualElement & { readonly contextElement: Element };

function describeWord(anchor: Range): Word {
  const { startContainer } = anchor;
  return {
    getBoundingClientRect: () => anchor.getBoundingClientRect(),
    getClientRects: () => anchor.getClientRects(),
    contextElement:
      startContainer instanceof Element
        ? startContainer
        : (startContainer.parentElement ?? document.documentElement),
  };
}

function isThere(anchor: Range): boolean {
  return anchor.startContainer.isConnected && !anchor.collapsed && anchor.getClientRects().length > 0;
}

/** Whether any of the word shows, in the viewport and in every scrolling box around it. */
function isInView(word: Word): boolean {
  const { contextElement } = word;
  const { body, documentElement } = contextElement.ownerDocument;
  const rect = word.getBoundingClientRect();
  const { width, height } = measureViewport(contextElement);
  const boxes = getOverflowAncestors(contextElement).flatMap((ancestor) =>
    // What overflows the body is clipped by the viewport, not by the body's own box.
    ancestor instanceof Element && ancestor !== body && ancestor !== documentElement
      ? [ancestor.getBoundingClientRect()]
      : [],
  );
  return [{ left: 0, top: 0, right: width, bottom: height }, ...boxes].every((box) => touches(rect, box));
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function measureCard(card: HTMLElement): Size {
  return { width: card.offsetWidth, height: card.offsetHeight };
}

function measureViewport({ ownerDocument }: Element): Size {
  const { clientWidth } = ownerDocument.documentElement;
  return { width: clientWidth, height: ownerDocument.defaultView?.innerHeight ?? 0 };
}

async function placeAsCard(card: HTMLElement, word: VirtualElement, side: Side): Promise<void> {
  const { x, y } = await computePosition(word, card, {
    strategy: 'fixed',
    placement: PLACEMENTS[side],
    middleware: [
      inline(),
      offset(GAP),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) =>
          card.style.setProperty('--room', `${Math.max(0, Math.floor(availableHeight))}px`),
      }),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  // Held by its lower edge above a word, a part that unfolds grows away from the word without a jump.
  const bottom = measureViewport(card).height - Math.round(y) - card.offsetHeight;
  card.style.top = side === 'top' ? 'auto' : `${Math.round(y)}px`;
  card.style.bottom = side === 'top' ? `${bottom}px` : 'auto';
}

function placeAsSheet(card: HTMLElement, word: VirtualElement): void {
  const place = placeSheet(word.getBoundingClientRect(), card.offsetHeight, measureViewport(card));
  card.dataset.edge = place.edge;
  card.style.setProperty('--room', `${Math.floor(place.maxHeight)}px`);
  card.style.top = place.edge === 'top' ? '0' : 'auto';
  card.style.bottom = place.edge === 'bottom' ? '0' : 'auto';
}
