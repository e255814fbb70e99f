/**
 * The keys that scroll, while the card has the focus. Left to the browser they scroll the page from anywhere but
 * the body of the card, and with the word out of view the card would go.
 */

/** One press of an arrow key, in CSS pixels. */
const LINE = 40;
/** How much of what was in view stays in view. */
const KEPT = 40;

/** How far a key scrolls, in CSS pixels. */
const DISTANCES: Readonly<Record<string, (body: Element) => number>> = {
  ArrowUp: () => -LINE,
  ArrowDown: () => LINE,
  PageUp: ({ clientHeight }) => KEPT - clientHeight,
  PageDown: ({ clientHeight }) => clientHeight - KEPT,
  Home: ({ scrollHeight }) => -scrollHeight,
  End: ({ scrollHeight }) => scrollHeight,
};

/** @returns whether the key scrolls, as far as there is something to scroll */
export function scrollByKey(card: HTMLElement, event: KeyboardEvent, focused: Element | null): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey) return false;
  const isSpace = event.key === ' ' && !focused?.matches('button, summary, a');
  const key = isSpace ? (shiftKey ? 'PageUp' : 'PageDown') : event.key;
  const body = card.querySelector('.body');
  const distance = DISTANCES[key];
  if (!body || !distance) return false;
  body.scrollBy(0, distance(body));
  return true;
}
