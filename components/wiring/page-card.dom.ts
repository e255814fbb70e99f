import type { CardHost } from '../card/card-host.dom.tsx';
import type { Message } from '../platform/message.ts';
import { ask } from '../platform/messages.ts';
import { reportError } from '../platform/report-error.ts';
import { getText } from '../platform/text.ts';
import type { Settings } from '../settings/settings.ts';
import { takeCard } from './card-slot.ts';

interface Options {
  readonly settings: Pick<Settings, 'theme' | 'textSize'>;
  readonly signal: AbortSignal;
  readonly onClose: () => void;
}

/** The card of somebody else's page: its script and its entries come from the background. */
export async function loadPageCard({ settings, signal, onClose }: Options): Promise<CardHost | undefined> {
  if (!takeCard()) await ask({ kind: 'inject-card' });
  return takeCard()?.({
    document,
    loadTerm: async (id) => (await ask({ kind: 'load-term', id })) ?? undefined,
    text: getText,
    actions: {
      openGlossary: (id) => tell({ kind: 'open-glossary', id }),
      hideTerm: (id) => tell({ kind: 'hide-term', id }),
      turnSiteOff: () => tell({ kind: 'switch-site', off: true }),
    },
    onClose,
    theme: settings.theme,
    textSize: settings.textSize,
    signal,
  });
}

/** Asks the background for something to be done; that it could not be is noted there and here. */
export function tell(message: Message): void {
  ask(message).catch((error) => reportError(message.kind, error));
}
