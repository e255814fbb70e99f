/**
 * How the card reaches the content script. The card's script is put into the page only when a card is
 * first needed; both run in the extension's own world of the page, which the page cannot see into.
 */
import type { createPageCard, expectTerm } from './page-card.dom.ts';

interface Card {
  readonly create: typeof createPageCard;
  readonly expect: typeof expectTerm;
}

const SLOT = Symbol.for('legwise card');

/** Called by the card's script when it has loaded. */
export function offerCard(card: Card): void {
  Reflect.set(globalThis, SLOT, card);
}

/** @returns what the card's script offered, or undefined before it has loaded */
export function takeCard(): Card | undefined {
  return Reflect.get(globalThis, SLOT) as Card | undefined;
}
