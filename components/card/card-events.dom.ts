/** What happens in the card stays in the card; what happens outside may end it. */
import { hearFirst } from './first-ear.dom.ts';
import { keepSecondClick, watchHeldEnter } from './second-press.dom.ts';

interface CardEvents {
  readonly host: HTMLElement;
  readonly isOpen: () => boolean;
  /** A key pressed in the card; true when it did something. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onEscape: () => void;
  /** Whether a press is one on the card although the browser gave it to the page. */
  readonly isHit: (event: PointerEvent) => boolean;
  readonly onPressOutside: () => void;
  readonly signal: AbortSignal;
}

/**
 * Left alone, these would close a page's menus, fight its focus traps, scroll what is behind the card, or be
 * forbidden by a page that lets nobody copy.
 */
const KEPT = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'copy',
  'dragstart',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
];

/** Begins to part the events of the card from those of the page. */
export function startCardEvents({ host, isOpen, signal, ...on }: CardEvents): void {
  const view = host.ownerDocument.defaultView;
  if (!view) return;
  let isEscapeDown = false;
  const isHeldEnter = watchHeldEnter();

  // What the browser itself does with a key (tab on, press a button) still happens.
  const onKeyOrFocus = (event: Event) => {
    const key = event instanceof KeyboardEvent && !event.isComposing ? event : undefined;
    if (key?.key === 'Escape' && key.type === 'keydown' && isOpen()) {
      isEscapeDown = true;
      key.preventDefault();
      key.stopImmediatePropagation();
      on.onEscape();
    } else if (key?.key === 'Escape' && key.type === 'keyup' && isEscapeDown) {
      isEscapeDown = false;
      key.stopImmediatePropagation();
    } else if (event.composedPath().includes(host)) {
      event.stopImmediatePropagation();
      if (key?.type === 'keydown' && on.onKey(key)) key.preventDefault();
    }
  };
  const hear = (event: Event) => {
    if (!isHeldEnter(event, host)) return onKeyOrFocus(event);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  hearFirst(view, hear, signal);

  keepSecondClick(host, view, signal);
  const onPress = (event: PointerEvent) => {
    if (isOpen() && !event.composedPath().includes(host) && !on.isHit(event)) on.onPressOutside();
  };
  view.addEventListener('pointerdown', onPress, { capture: true, signal });

  const keep = (event: Event) => event.stopPropagation();
  for (const type of KEPT) host.addEventListener(type, keep, { signal, passive: true });
}
