/** When a reader asks about a mark: the pointer rests on it, or a finger stays. */
import type { PageMention } from './page-mention.dom.ts';

export interface PointerOptions {
  readonly root: Document;
  readonly mentionAt: (x: number, y: number) => PageMention | undefined;
  /** How long the pointer rests before `onRest`. */
  readonly restMs: number;
  /** What asks: a resting pointer, a click, or neither. A finger that stays always does. */
  readonly openBy: 'rest' | 'click' | 'key';
  readonly signal: AbortSignal;
  /** The pointer has been on a mark for a third of the time: it may well come to rest there. */
  readonly onLinger?: ((mention: PageMention) => void) | undefined;
  readonly onRest: (mention: PageMention, by: 'pointer' | 'touch') => void;
  /** Once, when the pointer leaves a mark that `onRest` was called for. */
  readonly onLeave: () => void;
}

const LONG_PRESS_MS = 500;
const TYPING_MS = 500;
const SCROLLING_MS = 150;
/** A finger is never quite still. */
const STILL_PX = 10;

/** What a finger does; by number, as every page pays for the words. */
const NO_FINGER = 0;
const DOWN = 1;
/** It has been down for long enough. */
const STAYED = 2;

const isFinger = ({ pointerType }: PointerEvent) => pointerType === 'touch';

/**
 * Only listens: nothing of the page is prevented, and a tap follows its link. The one thing that is: when a
 * finger has stayed on a mark, the menu that the browser would open there, and the click when it is lifted.
 * @returns leaves the pointer where it lies until it moves: the page is about to scroll, and not by hand
 */
export function watchPointer(options: PointerOptions): () => void {
  const { root, mentionAt, restMs, openBy, signal, onLinger, onRest, onLeave } = options;
  let point: { x: number; y: number } | undefined;
  /** When the pointer, or the page under it, last moved: frames come later, and the delay begins then. */
  let movedAt = 0;
  let over: PageMention | undefined;
  let rested: PageMention | undefined;
  let finger: typeof NO_FINGER | typeof DOWN | typeof STAYED = NO_FINGER;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastKey = Number.NEGATIVE_INFINITY;
  let lastScroll = Number.NEGATIVE_INFINITY;

  const forget = () => {
    clearTimeout(timer);
    over = undefined;
  };
  const leave = () => {
    forget();
    if (rested) onLeave();
    rested = undefined;
  };
  const isBusy = (now: number) => now - lastKey < TYPING_MS || now - lastScroll < SCROLLING_MS;
  const rest = () => {
    const now = performance.now();
    if (!over || !point || mentionAt(point.x, point.y) !== over) return leave();
    if (isBusy(now)) {
      timer = setTimeout(rest, restMs);
      return;
    }
    rested = over;
    if (finger === DOWN) finger = STAYED;
    onRest(over, finger === NO_FINGER ? 'pointer' : 'touch');
  };
  const wait = (ms: number) => {
    const due = movedAt + ms;
    timer = setTimeout(() => {
      if (over) onLinger?.(over);
      timer = setTimeout(rest, due - performance.now());
    }, ms / 3);
  };
  const look = () => {
    frame = 0;
    const mention = point && mentionAt(point.x, point.y);
    if (mention === over) return;
    leave();
    over = mention;
    if (mention && openBy === 'rest') wait(restMs);
  };
  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    listener: (event: DocumentEventMap[K]) => void,
  ) => root.addEventListener(type, listener, { signal, passive: true, capture: true });

  listen('pointermove', (event) => {
    if (isFinger(event)) {
      if (point && Math.hypot(event.clientX - point.x, event.clientY - point.y) > STILL_PX) forget();
      return;
    }
    point = { x: event.clientX, y: event.clientY };
    movedAt = event.timeStamp;
    if (event.buttons !== 0) return forget();
    frame ||= requestAnimationFrame(look);
  });
  listen('pointerdown', (event) => {
    finger = isFinger(event) ? DOWN : NO_FINGER;
    if (finger === NO_FINGER) {
      // A click asks about the mark that the pointer is on, and is still to leave.
      if (openBy !== 'click') forget();
      return;
    }
    leave();
    point = { x: event.clientX, y: event.clientY };
    movedAt = event.timeStamp;
    over = mentionAt(point.x, point.y);
    if (over) wait(LONG_PRESS_MS);
  });
  listen('pointerup', (event) => {
    if (isFinger(event)) forget();
  });
  listen('click', ({ clientX, clientY, target, detail }) => {
    // A link or a button does what it does; a drag that ends on a mark is a selection.
    if (openBy !== 'click' || detail !== 1 || (target as Element).closest?.('a, button, summary')) return;
    const mention = mentionAt(clientX, clientY);
    if (!mention || !root.getSelection()?.isCollapsed) return;
    over = rested = mention;
    onRest(mention, 'pointer');
  });
  listen('pointercancel', forget);
  const prevent = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  const active = { signal, capture: true };
  root.addEventListener(
    'contextmenu',
    (event) => {
      if (finger === NO_FINGER || !(over ?? rested)) return;
      prevent(event);
      // The browser thinks that the finger has stayed long enough.
      if (finger === DOWN) rest();
    },
    active,
  );
  root.addEventListener(
    'click',
    (event) => {
      if (finger === STAYED) prevent(event);
      finger = NO_FINGER;
    },
    active,
  );
  listen('keydown', () => {
    finger = NO_FINGER;
    lastKey = performance.now();
  });
  listen('scroll', () => {
    movedAt = lastScroll = performance.now();
    if (point) frame ||= requestAnimationFrame(look);
  });
  root.documentElement.addEventListener('pointerleave', leave, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return () => {
    point = undefined;
  };
}
