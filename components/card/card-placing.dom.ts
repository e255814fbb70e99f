/** Keeps the card beside its word for as long as the word is there. */
import { autoUpdate, computePosition, inline, offset, type Placement, shift, size } from '@floating-ui/dom';
import { chooseSide, GAP, MARGIN, placeSheet, type Side, type Size } from './placement.ts';
import { isInView, type Word } from './word.dom.ts';

interface Placing {
  /** The card, already in the top layer. */
  readonly card: HTMLElement;
  /** What it explains. */
  readonly word: Word;
  readonly layout: 'card' | 'sheet';
  /** A word the page is still scrolling to has not been in view yet, and is waited for. */
  readonly isAwaited: boolean;
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
export function startPlacing({ card, word, layout, isAwaited, onGone, signal }: Placing): void {
  let wasInView = !isAwaited;
  let side: Side | undefined;

  const update = () => {
    if (signal.aborted) return;
    const { width: right, height: bottom } = measureViewport(card);
    const inView = word.isThere() && isInView(word, { left: 0, top: 0, right, bottom });
    if (!word.isThere() || !card.isConnected || (wasInView && !inView)) return onGone();
    wasInView ||= inView;
    if (layout === 'sheet') return placeAsSheet(card, word);
    side = chooseSide(word.getBoundingClientRect(), measureCard(card), measureViewport(card), side);
    void placeAsCard(card, word, side);
  };

  const watcher = new MutationObserver(() => {
    if (!word.isThere()) update();
  });
  watcher.observe(word.tree, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  const stopFollowing = autoUpdate(word, card, update);
  word.onMove?.(update, signal);
  const stop = () => {
    watcher.disconnect();
    stopFollowing();
  };
  // The first update may already have ended it.
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
}

function measureCard(card: HTMLElement): Size {
  return { width: card.offsetWidth, height: card.offsetHeight };
}

/** @returns what of the page can be seen, in CSS pixels */
export function measureViewport({ ownerDocument }: Element): Size {
  const { clientWidth, currentCSSZoom = 1 } = ownerDocument.documentElement;
  return { width: clientWidth * currentCSSZoom, height: ownerDocument.defaultView?.innerHeight ?? 0 };
}

async function placeAsCard(card: HTMLElement, word: Word, side: Side): Promise<void> {
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

function placeAsSheet(card: HTMLElement, word: Word): void {
  const place = placeSheet(word.getBoundingClientRect(), card.offsetHeight, measureViewport(card));
  card.dataset.edge = place.edge;
  card.style.setProperty('--room', `${Math.floor(place.maxHeight)}px`);
  card.style.top = place.edge === 'top' ? '0' : 'auto';
  card.style.bottom = place.edge === 'bottom' ? '0' : 'auto';
}
