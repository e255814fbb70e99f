import type { TermId } from '../../content/schema.ts';
import type { CardHost } from '../card/card-host.dom.tsx';
import { ask } from '../platform/messages.ts';
import { reportError } from '../platform/report-error.ts';
import { getText } from '../platform/text.ts';
import type { Settings } from '../settings/settings.ts';
import { takeCard } from './card-slot.ts';

interface Options {
  readonly theme: Settings['theme'];
  readonly signal: AbortSignal;
  readonly onHideTerm: (id: TermId) => void;
  readonly onTurnSiteOff: () => void;
  readonly onClose: () => void;
}

/** The card of somebody else's page: its script and its entries come from the background. */
export async function loadPageCard({ theme, signal, ...on }: Options): Promise<CardHost | undefined> {
  if (!takeCard()) await ask({ kind: 'inject-card' });
  return takeCard()?.({
    document,
    loadTerm: async (id) => (await ask({ kind: 'load-term', id })) ?? undefined,
    text: getText,
    actions: {
      openGlossary: (id) => {
        ask({ kind: 'open-glossary', id }).catch((error) => reportError('opening the glossary', error));
      },
      hideTerm: on.onHideTerm,
      turnSiteOff: on.onTurnSiteOff,
    },
    onClose: on.onClose,
    theme,
    signal,
  });
}
