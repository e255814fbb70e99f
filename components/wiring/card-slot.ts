/**
 * How the card reaches the content script. The card's script is put into the page only when a card is
 * first needed; both run in the extension's own world of the page, which the page cannot see into.
 */
import type { createPageCard } from './page-card.dom.ts';

type CreateCard = typeof createPageCard;

const SLOT = Symbol.for('legwise card');

/** Called by the card's script when it has loaded. */
export function offerCard(create: CreateCard): void {
  Reflect.set(globalThis, SLOT, create);
}

/** @returns what the card's script offered, or undefined before it has loaded */
export function takeCard(): CreateCard | undefined {
  return Reflect.get(globalThis, SLOT) as CreateCard | undefined;
}
