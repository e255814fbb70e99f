/** The hover card of a page: joins state, view, placement, events and focus. */
import { createRef, render } from 'preact';
import type { Term, TermId } from '../../content/schema.ts';
import { type GetText, TextProvider } from '../ui/text.ts';
import { Card, type Theme } from './Card.tsx';
import type { CardActions } from './CardFoot.tsx';
import { startCardEvents } from './card-events.dom.ts';
import { startPlacing } from './card-placing.dom.ts';
import { type CardRoot, createCardRoot } from './card-root.dom.ts';
import {
  type CardState,
  findShown,
  followTerm,
  goBackTo,
  HIDDEN,
  isAwaited,
  receiveTerm,
  requestTerm,
  type ShownCard,
} from './card-state.ts';
import { copyPlainText } from './clipboard.dom.ts';
import { rememberFocus } from './focus.dom.ts';

/** One wish to see a card. */
export interface CardRequest {
  readonly termId: TermId;
  /** The word on the page. A live range: the card goes when its text does. */
  readonly anchor: Range;
  /** By `keyboard` and from a `list` the focus moves into the card; a `pointer` card goes when left. */
  readonly openedBy: 'pointer' | 'keyboard' | 'touch' | 'list';
}

/** What the card needs of whoever runs it. */
export interface CardHostOptions {
  readonly document: Document;
  /** Resolves to `undefined` for an unknown id. A rejection closes the card without a word. */
  readonly loadTerm: (id: TermId) => Promise<Term | undefined>;
  readonly text: GetText;
  readonly actions: CardActions;
  /** The card went, or was given up before it came. Not called when another word's card takes its place. */
  readonly onClose?: () => void;
  readonly theme: Theme;
  /** How large the card writes, in percent of what the browser is set to. */
  readonly textSize?: number;
  /** Closes the card and removes its element for good. */
  readonly signal: AbortSignal;
}

/** The card of a document. */
export interface CardHost {
  /** Shows an entry beside its word, in place of any other. Again for the same word: as `stay`. */
  show(request: CardRequest): void;
  /** The pointer left the word: the card goes in a moment, unless the pointer comes to it. */
  leave(): void;
  /** The pointer came back. */
  stay(): void;
  close(): void;
  /** Whether a card is on show or on its way. */
  isOpen(): boolean;
}

/** How long the pointer may be off both the word and the card. */
const GRACE_MS = 300;
const SMALL_TOUCH_SCREEN = '(pointer: coarse) and (max-width: 600px)';

/** Makes the card of a document. Nothing is added to the document before the first card is shown. */
export function createCardHost(options: CardHostOptions): CardHost {
  const card = new HoverCard(options);
  return {
    show: (request) => card.show(request),
    leave: () => card.leave(),
    stay: () => card.stay(),
    close: () => card.close(),
    isOpen: () => card.isOpen(),
  };
}

/** A card on show beside one word. */
interface Session {
  readonly controller: AbortController;
  readonly giveFocusBack: () => void;
}

class HoverCard {
  readonly #options: CardHostOptions;
  readonly #dialog = createRef<HTMLDivElement>();
  #state: CardState = HIDDEN;
  #request: CardRequest | undefined;
  #root: CardRoot | undefined;
  #session: Session | undefined;
  #lastTicket = 0;
  #grace: ReturnType<typeof setTimeout> | undefined;
  #isPointerInside = false;

  constructor(options: CardHostOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  show(request: CardRequest): void {
    if (this.#options.signal.aborted) return;
    this.stay();
    if (this.isOpen() && this.#request && isSameRequest(this.#request, request)) return;
    this.#request = request;
    this.#go(requestTerm(request.termId, ++this.#lastTicket));
  }

  leave(): void {
    // The word is looked at once a frame: its pointer may have come to the card before it is said to leave.
    if (this.#request?.openedBy !== 'pointer' || this.#isPointerInside) return;
    this.stay();
    this.#grace = setTimeout(() => {
      // Somebody is using the card by keyboard: it must not vanish under their hands.
      if (!this.#root?.shadow.querySelector(':focus-visible')) this.close();
    }, GRACE_MS);
  }

  stay(): void {
    clearTimeout(this.#grace);
  }

  close(): void {
    this.stay();
    if (!this.isOpen()) return;
    this.#go(HIDDEN);
    this.#request = undefined;
    this.#options.onClose?.();
  }

  isOpen(): boolean {
    return this.#state.kind !== 'hidden';
  }

  /** Moves to a state, shows it, and asks for the entry it waits for. */
  #go(next: CardState): void {
    const before = findShown(this.#state);
    this.#state = next;
    const shown = findShown(next);
    if (!shown) this.#takeDown();
    else if (shown !== before) this.#put(shown);
    if (next.kind === 'loading') void this.#load(next.termId, next.ticket);
  }

  async #load(termId: TermId, ticket: number): Promise<void> {
    try {
      const term = await this.#options.loadTerm(termId);
      if (isAwaited(this.#state, ticket)) this.#go(receiveTerm(this.#state, ticket, term));
    } catch {
      // The extension was updated or removed while its card was open: there is nobody left to tell.
      if (isAwaited(this.#state, ticket)) this.close();
    }
  }

  #put(shown: ShownCard): void {
    const root = this.#findRoot();
    const hadFocus = root.shadow.activeElement !== null;
    this.#render(root, shown);
    const dialog = this.#dialog.current;
    if (!dialog || !this.#request) return;
    if (!this.#session) this.#begin(dialog, root, this.#request);
    // What was pressed may be gone with the entry it was in.
    else if (hadFocus && !root.shadow.activeElement) dialog.focus({ preventScroll: true });
  }

  #begin(card: HTMLElement, root: CardRoot, { anchor, openedBy }: CardRequest): void {
    const { document, text } = this.#options;
    const controller = new AbortController();
    this.#session = { controller, giveFocusBack: rememberFocus(document) };
    card.showPopover();
    if (openedBy === 'keyboard' || openedBy === 'list') {
      card.focus({ preventScroll: true });
      root.announce(text('cardOpened', card.querySelector('h2')?.textContent ?? ''));
    }
    startPlacing({
      card,
      anchor,
      layout: this.#layout(),
      onGone: () => this.close(),
      signal: controller.signal,
    });
  }

  #takeDown(): void {
    // An element that goes under the pointer is not told that the pointer left it.
    this.#isPointerInside = false;
    if (!this.#session || !this.#root) return;
    this.#session.controller.abort();
    if (this.#root.shadow.activeElement) this.#session.giveFocusBack();
    this.#session = undefined;
    this.#root.announce('');
    render(null, this.#root.mount);
  }

  #render({ mount }: CardRoot, shown: ShownCard): void {
    const { document, text, theme } = this.#options;
    render(
      <TextProvider value={text}>
        <Card
          shown={shown}
          theme={theme}
          layout={this.#layout()}
          dialogRef={this.#dialog}
          actions={this.#actions()}
          onTerm={(id) => this.#go(followTerm(this.#state, id, ++this.#lastTicket))}
          onBackTo={(step) => this.#go(goBackTo(this.#state, step))}
          onCopy={(words) => copyPlainText(document, words)}
          onClose={() => this.close()}
        />
      </TextProvider>,
      mount,
    );
  }

  /** What takes the mark away takes the card with it. */
  #actions(): CardActions {
    const { actions } = this.#options;
    return {
      openGlossary: (id) => actions.openGlossary(id),
      hideTerm: (id) => {
        this.close();
        actions.hideTerm(id);
      },
      turnSiteOff: () => {
        this.close();
        actions.turnSiteOff();
      },
    };
  }

  #layout(): 'card' | 'sheet' {
    const isSmall = this.#options.document.defaultView?.matchMedia(SMALL_TOUCH_SCREEN).matches;
    return this.#request?.openedBy === 'touch' || isSmall ? 'sheet' : 'card';
  }

  #findRoot(): CardRoot {
    const { document, signal } = this.#options;
    this.#root ??= this.#createRoot(document, signal);
    // A page that replaces its content may have thrown the element out.
    if (!this.#root.host.isConnected) document.documentElement.append(this.#root.host);
    return this.#root;
  }

  #createRoot(document: Document, signal: AbortSignal): CardRoot {
    const root = createCardRoot(document, this.#options.textSize);
    const { host } = root;
    startCardEvents({
      host,
      isOpen: () => findShown(this.#state) !== undefined,
      onEscape: () => this.close(),
      onPressOutside: () => this.close(),
      signal,
    });
    const enter = () => {
      this.#isPointerInside = true;
      this.stay();
    };
    const exit = ({ buttons }: PointerEvent) => {
      this.#isPointerInside = false;
      // With a button down the reader is selecting text, and may well overshoot the edge.
      if (buttons === 0) this.leave();
    };
    host.addEventListener('pointerenter', enter, { signal });
    host.addEventListener('pointerleave', exit, { signal });
    return root;
  }

  #end(): void {
    this.close();
    this.#root?.host.remove();
  }
}

function isSameRequest(a: CardRequest, b: CardRequest): boolean {
  if (a.termId !== b.termId || a.openedBy !== b.openedBy) return false;
  if (a.anchor === b.anchor) return true;
  const sameTree = a.anchor.startContainer.getRootNode() === b.anchor.startContainer.getRootNode();
  return (
    sameTree &&
    a.anchor.compareBoundaryPoints(Range.START_TO_START, b.anchor) === 0 &&
    a.anchor.compareBoundaryPoints(Range.END_TO_END, b.anchor) === 0
  );
}
