/** Gives a pointer that left its word the time to come to the card. */
import { isTowardCard, type Point } from './safe-triangle.ts';

/** How long the pointer may be off both the word and the card, or rest on its way. */
const GRACE_MS = 300;

/** The time between leaving the word and losing the card. */
export interface Leaving {
  /** The pointer left; `onGone` follows unless it comes to the card or turns back. */
  start(card: () => HTMLElement | null, onGone: () => void): void;
  /** It came, or came back. */
  stop(): void;
}

/** @param signal ends the waiting for good */
export function createLeaving(view: Window, signal: AbortSignal): Leaving {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: AbortController | undefined;
  const stop = () => {
    clearTimeout(timer);
    waiting?.abort();
    waiting = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    stop,
    start(card, onGone) {
      stop();
      waiting = new AbortController();
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          stop();
          onGone();
        }, GRACE_MS);
      };
      let from: Point | undefined;
      const onMove = ({ clientX: x, clientY: y }: PointerEvent) => {
        from ??= { x, y };
        const box = card()?.getBoundingClientRect();
        // Every move toward the card buys as much time again, however slow the hand.
        if (box && isTowardCard(from, { x, y }, box)) wait();
      };
      view.addEventListener('pointermove', onMove, {
        capture: true,
        passive: true,
        signal: waiting.signal,
      });
      wait();
    },
  };
}
