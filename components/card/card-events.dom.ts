/** What happens in the card stays in the card; what happens outside may end it. */

interface CardEvents {
  readonly host: HTMLElement;
  readonly isOpen: () => boolean;
  readonly onEscape: () => void;
  readonly onPressOutside: () => void;
  readonly signal: AbortSignal;
}

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Left alone, these would close a page's menus, fight its focus traps or scroll what is behind the card. */
const KEPT = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
];

/** Begins to part the events of the card from those of the page. */
export function startCardEvents({ host, isOpen, onEscape, onPressOutside, signal }: CardEvents): void {
  const view = host.ownerDocument.defaultView;
  if (!view) return;
  let isEscapeDown = false;

  // In the capture phase on the window we come before every listener but the page's own earliest ones.
  // What the browser itself does with a key (tab on, press a button) still happens.
  const onKey = (event: KeyboardEvent) => {
    const isEscape = event.key === 'Escape' && !event.isComposing;
    if (isEscape && event.type === 'keydown' && isOpen()) {
      isEscapeDown = true;
      event.preventDefault();
      event.stopImmediatePropagation();
      onEscape();
    } else if (isEscape && event.type === 'keyup' && isEscapeDown) {
      isEscapeDown = false;
      event.stopImmediatePropagation();
    } else if (event.composedPath().includes(host)) {
      event.stopImmediatePropagation();
    }
  };
  for (const type of KEYS) view.addEventListener(type, onKey, { capture: true, signal });

  const onPress = (event: PointerEvent) => {
    if (isOpen() && !event.composedPath().includes(host)) onPressOutside();
  };
  view.addEventListener('pointerdown', onPress, { capture: true, signal });

  const keep = (event: Event) => event.stopPropagation();
  for (const type of KEPT) host.addEventListener(type, keep, { signal, passive: true });
}
