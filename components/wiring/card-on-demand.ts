import type { CardHost } from '../card/card-host.dom.ts';
import type { CardRequest } from '../card/card-request.dom.ts';
import { reportError } from '../platform/report-error.ts';

/** A card that is not there until it is first asked for. */
export interface CardOnDemand {
  open(request: CardRequest): void;
  /** The pointer left the word. Returns false when no card is there yet, so that none will come. */
  leave(): boolean;
}

/**
 * Brings the card when one is first opened, and not before. A pointer that is gone again before the card
 * has come is not followed by a card.
 */
export function createCardOnDemand(
  loadCard: () => Promise<CardHost | undefined>,
  signal: AbortSignal,
): CardOnDemand {
  let loading: Promise<CardHost | undefined> | undefined;
  let card: CardHost | undefined;
  let wanted: CardRequest | undefined;
  const show = async (request: CardRequest) => {
    wanted = request;
    loading ??= loadCard();
    card = await loading;
    if (wanted === request && !signal.aborted) card?.show(request);
  };
  return {
    open: (request) => {
      show(request).catch((error) => {
        loading = undefined;
        reportError('opening a card', error);
      });
    },
    leave: () => {
      if (!card && wanted?.openedBy === 'pointer') wanted = undefined;
      card?.leave();
      return card !== undefined;
    },
  };
}
