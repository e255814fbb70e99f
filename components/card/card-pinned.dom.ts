/** A pinned card stays where it is put: moved and resized by dragging, by arrow keys and by pressing. */
import { measureViewport } from './card-placing.dom.ts';
import { fitBox, moveBox, resizeBox, toggleSize, toNextCorner } from './pinned-box.ts';
import type { Box, Size } from './placement.ts';

/** A card that is pinned. */
export interface PinnedCard {
  /** @returns whether the key did something to the handle that has the focus */
  onKey(event: KeyboardEvent, focused: Element | null): boolean;
}

/** One press of an arrow key, in CSS pixels; with Shift held it is finer. */
const STEP = 24;
const FINE_STEP = 4;
/** A hand is never quite still: less than this is a press, not a drag. */
const STILL = 4;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Holds the card where it is from now on, until the signal. */
export function pinCard(card: HTMLElement, signal: AbortSignal): PinnedCard {
  /** What it was before it was first resized: until then what is in it says how high it is. */
  let usual: Size | undefined;
  const put = (box: Box) => {
    const { style } = card;
    style.inset = 'auto';
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.setProperty('--room', `${measureViewport(card).height - box.top - 8}px`);
    if (!usual) return;
    style.width = `${box.right - box.left}px`;
    style.height = `${box.bottom - box.top}px`;
    style.maxHeight = 'none';
  };
  const change = (handle: string, dx: number, dy: number, from: Box = card.getBoundingClientRect()) => {
    const viewport = measureViewport(card);
    if (handle === 'move') return put(moveBox(from, dx, dy, viewport));
    usual ??= card.getBoundingClientRect();
    put(resizeBox(from, dx, dy, viewport));
  };
  const press = (handle: string) => {
    const box = card.getBoundingClientRect();
    if (handle === 'move') return put(toNextCorner(box, measureViewport(card)));
    usual ??= box;
    put(toggleSize(box, usual, measureViewport(card)));
  };

  put(card.getBoundingClientRect());
  startDragging(card, change, press, signal);
  // What was in view must stay so when the window becomes smaller.
  const keepInView = () => put(fitBox(card.getBoundingClientRect(), measureViewport(card)));
  card.ownerDocument.defaultView?.addEventListener('resize', keepInView, { signal });
  signal.addEventListener('abort', () => card.removeAttribute('style'), { once: true });
  return {
    onKey({ key, shiftKey }, focused) {
      const handle = handleOf(focused);
      const arrow = ARROWS[key];
      if (!handle || !arrow) return false;
      const step = shiftKey ? FINE_STEP : STEP;
      change(handle, arrow[0] * step, arrow[1] * step);
      return true;
    },
  };
}

function handleOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-handle]')?.dataset.handle : undefined;
}

function startDragging(
  card: HTMLElement,
  onDrag: (handle: string, dx: number, dy: number, from: Box) => void,
  onPress: (handle: string) => void,
  signal: AbortSignal,
): void {
  let drag: { handle: string; x: number; y: number; from: Box } | undefined;
  let hasMoved = false;
  const listen = <K extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'click'>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => card.addEventListener(type, listener, { signal });

  listen('pointerdown', ({ target, button, clientX, clientY, pointerId }) => {
    hasMoved = false;
    if (!(target instanceof Element) || button !== 0) return;
    // The bar itself is as good a place to take hold of the card as its handle.
    const handle = handleOf(target) ?? (target.matches('.bar, .trail, .bar nav') ? 'move' : undefined);
    if (!handle) return;
    drag = { handle, x: clientX, y: clientY, from: card.getBoundingClientRect() };
    // At once: the first move of a quick hand is already outside the card.
    target.setPointerCapture(pointerId);
  });
  listen('pointermove', ({ clientX, clientY }) => {
    if (!drag) return;
    const [dx, dy] = [clientX - drag.x, clientY - drag.y];
    if (!hasMoved && Math.hypot(dx, dy) < STILL) return;
    hasMoved = true;
    onDrag(drag.handle, dx, dy, drag.from);
  });
  const end = () => {
    drag = undefined;
  };
  listen('pointerup', end);
  listen('pointercancel', end);
  // Enter, Space and a screen reader's press count as well, the click that ends a drag does not.
  listen('click', ({ target }) => {
    const handle = handleOf(target);
    if (handle && !hasMoved) onPress(handle);
    hasMoved = false;
  });
}
