/** The card of somebody else's page. Part of the card's own script: pages without a card carry none of it. */
import type { Term, TermId } from '../../content/schema.ts';
import { type CardActions, type CardHost, createCardHost } from '../card/card-host.dom.ts';
import { whileExtensionLives } from '../platform/extension-life.ts';
import { askTwice } from '../platform/messages.ts';
import { reportError } from '../platform/report-error.ts';
import { getText } from '../platform/text.ts';
import type { Settings } from '../settings/settings.ts';
import { tell } from './tell.ts';

/** What the reading of a page gives its card. */
export interface PageCardOptions {
  readonly settings: Pick<Settings, 'theme'> & { readonly textSize: number };
  readonly signal: AbortSignal;
  readonly onClose: () => void;
}

const actions: CardActions = {
  openGlossary: (ids) => tell({ kind: 'open-glossary', ids }),
  switchOff: (what, id) => {
    const send = (off: boolean) =>
      askTwice(what === 'term' ? { kind: 'hide-term', id, off } : { kind: 'switch-site', off }).then(
        (isLocked) => (isLocked ? ('locked' as const) : undefined),
        (error) => {
          reportError('switching off', error);
          return 'failed' as const;
        },
      );
    return { refusal: send(true), undo: () => void send(false) };
  },
};

let ahead: { readonly id: TermId; readonly term: Promise<Term | undefined> } | undefined;

/** Asks for an entry ahead of its card. */
export function expectTerm(id: TermId): void {
  const term = loadTerm(id);
  ahead = { id, term };
  // Whoever shows the card asks again.
  term.catch(() => {
    if (ahead?.term === term) ahead = undefined;
  });
}

async function loadTerm(id: TermId): Promise<Term | undefined> {
  return (await askTwice({ kind: 'load-term', id })) ?? undefined;
}

/** Makes the card of this document; its entries come from the background. */
export function createPageCard({ settings, signal, onClose }: PageCardOptions): CardHost {
  return createCardHost({
    document,
    loadTerm: (id) => (ahead?.id === id ? ahead.term : loadTerm(id)),
    text: getText,
    actions,
    onClose,
    theme: settings.theme,
    textSize: settings.textSize,
    isGuest: true,
    signal: whileExtensionLives(signal),
  });
}
