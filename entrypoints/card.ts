import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from '../components/card/card-host.dom.tsx';
import { offerCard } from '../components/wiring/card-slot.ts';

/** The card's own script: put into a page by the background when a card is first needed there. */
export default defineUnlistedScript(() => offerCard(createCardHost));
