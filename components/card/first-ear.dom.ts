/**
 * Hears keys and focus before the page does. Of the listeners on a window the one that came first is told
 * first, and pages come before a card: so an ear is set at the very start of every document, which hears
 * nothing until there is a card. On pages older than the extension there is none, and the card's own
 * listeners come as early as they still can.
 */
const SLOT = Symbol.for('legwise first ear');
const TYPES = ['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'focus', 'blur'] as const;

type Listener = (event: Event) => void;

/** A document can have several cards: its own, and those of its frames. */
const listeners = new Set<Listener>();

/** Called at the start of a document, before any script of the page. */
export function setFirstEar(view: Window): void {
  const hear = (event: Event) => (Reflect.get(globalThis, SLOT) as Listener | undefined)?.(event);
  for (const type of TYPES) view.addEventListener(type, hear, true);
}

/** Has a listener hear keys and focus as early as can be, until the signal. */
export function hearFirst(view: Window, listener: Listener, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
  Reflect.set(globalThis, SLOT, (event: Event) => {
    for (const one of listeners) one(event);
  });
  // What the ear at the start has heard and stopped never comes here.
  for (const type of TYPES) view.addEventListener(type, listener, { capture: true, signal });
}
