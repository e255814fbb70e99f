import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard, takeCard } from '../components/wiring/card-slot.ts';
import { createFrameCard } from '../components/wiring/frame-card.dom.ts';
import { showFrameCards } from '../components/wiring/frame-cards.dom.ts';
import { createPageCard } from '../components/wiring/page-card.dom.ts';

/** The card's own script: put into a page by the background when a card is first needed there. */
export default defineUnlistedScript(() => {
  if (takeCard()) return;
  if (self !== top) return offerCard(createFrameCard);
  offerCard(createPageCard);
  showFrameCards();
});
