import type { TermId } from '../../content/ids.ts';
import type { CardHost } from '../card/card-host.dom.ts';
import { ask } from '../platform/messages.ts';
import { takeCard } from './card-slot.ts';
import type { PageCardOptions } from './page-card.dom.ts';
import { tell } from './tell.ts';

/**
 * A card of this entry may soon be wanted: wakes the background, which then has the entry at hand. What comes
 * back is dropped, and nothing of the card is in the page before one is opened.
 */
export function expectCard(id: TermId): void {
  tell({ kind: 'load-term', id });
}

/** Brings the card's script into this document when it is not there yet, and makes the card. */
export async function loadCard(options: PageCardOptions): Promise<CardHost | undefined> {
  if (!takeCard()) await ask({ kind: 'inject-card' });
  return takeCard()?.(options);
}
