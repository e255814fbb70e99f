import type { TermId } from '../../content/ids.ts';
import type { CardHost } from '../card/card-host.dom.ts';
import { askTwice } from '../platform/messages.ts';
import { takeCard } from './card-slot.ts';
import type { PageCardOptions } from './page-card.dom.ts';
import { tell } from './tell.ts';

/**
 * A card of this entry may soon be wanted. Before the first card of a page this only wakes the background, which
 * then has the entry at hand: what comes back is dropped, and nothing of a card is in the page yet.
 */
export function expectCard(id: TermId): void {
  const card = takeCard();
  if (card) card.expect(id);
  else tell({ kind: 'load-term', id });
}

/** Brings the card's script into this document when it is not there yet, and makes the card. */
export async function loadCard(options: PageCardOptions): Promise<CardHost | undefined> {
  if (!takeCard()) await askTwice({ kind: 'inject-card' });
  return takeCard()?.create(options);
}
