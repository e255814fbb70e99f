import type { CardHost } from '../card/card-host.dom.ts';
import { ask } from '../platform/messages.ts';
import { takeCard } from './card-slot.ts';
import type { PageCardOptions } from './page-card.dom.ts';

/** Brings the card's script into this document when it is not there yet, and makes the card. */
export async function loadCard(options: PageCardOptions): Promise<CardHost | undefined> {
  if (!takeCard()) await ask({ kind: 'inject-card' });
  return takeCard()?.(options);
}
