import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCard, takeCard } from '../components/wiring/card-slot.ts';
import { createFrameCard } from '../components/wiring/frame-card.dom.ts';
import { showFrameCards } from '../components/wiring/frame-cards.dom.ts';
import { createPageCard, expectTerm } from '../components/wiring/page-card.dom.ts';

/** The card's own script: put into a page by the background when a card is first needed there. */
export default defineUnlistedScript(() => {
  if (takeCard()) return;
  if (self !== top) return offerCard({ create: createFrameCard, expect: expectTerm });
  offerCard({ create: createPageCard, expect: expectTerm });
  showFrameCards();
});
