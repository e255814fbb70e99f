import type { TermId } from '../../content/schema.ts';
import type { CardHost } from '../card/card-host.dom.ts';
import type { CardRequest } from '../card/card-request.dom.ts';
import type { Settings } from '../settings/settings.ts';
import { bringIntoView } from '../spotter/bring-into-view.dom.ts';
import { watchPointer } from '../spotter/mention-pointer.dom.ts';
import { type PageMention, type SpotterOptions, startSpotter } from '../spotter/spotter.dom.ts';
import { createCardOnDemand } from './card-on-demand.ts';

/** A page that is being read. */
export interface PageReader {
  /** Each term that is marked, in page order, with how often it stands there. */
  terms(): readonly { readonly id: TermId; readonly count: number }[];
  /** Scrolls to a term and opens its card; false when it is not on the page. */
  goTo(id: TermId): boolean;
  /** The same for the next or previous mention. */
  step(direction: 1 | -1): boolean;
}

interface Options {
  readonly settings: Settings;
  /** Brings what finds the terms; called once, when there is something to read. */
  readonly loadMatcher: SpotterOptions['loadMatcher'];
  /** Brings the card; called once, when a card is first opened. */
  readonly loadCard: (onClose: () => void) => Promise<CardHost | undefined>;
  /** A card of this term may soon be wanted. */
  readonly onLinger?: (id: TermId) => void;
  /** What is marked may have changed. */
  readonly onChange?: () => void;
  /** Told when the first mark is found in a shadow tree, where no style sheet of the document reaches. */
  readonly onFirstInShadow?: () => void;
  /** Ends the reading and takes every mark away. */
  readonly signal: AbortSignal;
}

/** Joins spotter, pointer and card on one page. */
export function startReading({
  settings,
  loadMatcher,
  loadCard,
  onLinger,
  signal,
  ...on
}: Options): PageReader {
  const level = settings.marking === 'off' ? 'quiet' : settings.marking;
  const spotter = startSpotter({
    root: document,
    loadMatcher,
    level,
    hiddenTerms: settings.hiddenTerms,
    signal,
    ...on,
  });
  const card = createCardOnDemand(() => loadCard(() => spotter.tint(undefined)), signal);

  const open = (mention: PageMention, openedBy: CardRequest['openedBy']) => {
    spotter.tint(mention);
    card.open({ termId: mention.termId, anchor: mention.range, openedBy });
  };
  const visit = (mention: PageMention | undefined, openedBy: CardRequest['openedBy']) => {
    if (!mention) return false;
    leavePointer();
    bringIntoView(mention.range);
    open(mention, openedBy);
    return true;
  };
  const leavePointer = watchPointer({
    root: document,
    mentionAt: spotter.mentionAt,
    restMs: settings.restMs,
    openBy: settings.openBy,
    signal,
    onLinger: ({ termId }) => onLinger?.(termId),
    onRest: open,
    onLeave: () => {
      if (!card.leave()) spotter.tint(undefined);
    },
  });
  return {
    terms: () => spotter.terms().map(({ termId, count }) => ({ id: termId, count })),
    goTo: (id) => visit(spotter.find(id), 'list'),
    step: (direction) => visit(spotter.step(direction), 'keyboard'),
  };
}
