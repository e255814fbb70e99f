/** The hover card itself: joins state, view, placement, events and focus. */
import { createRef, render } from 'preact';
import type { TermId } from '../../content/schema.ts';
import { TextProvider } from '../ui/text.ts';
import { Card, type CardProps } from './Card.tsx';
import { startCardEvents } from './card-events.dom.ts';
import type { CardHost, CardHostOptions } from './card-host.dom.ts';
import { createLeaving, type Leaving } from './card-leaving.dom.ts';
import { type CardRequest, isSameRequest, wordOf } from './card-request.dom.ts';
import { type CardRoot, createCardRoot } from './card-root.dom.ts';
import { type CardSession, startSession } from './card-session.dom.ts';
import {
  type CardState,
  findShown,
  followTerm,
  goBack,
  goBackTo,
  goForward,
  HIDDEN,
  isAwaited,
  receiveTerm,
  refuseOff,
  requestTerm,
  type ShownCard,
  type SwitchedOff,
  switchOff,
} from './card-state.ts';
import { copyPlainText } from './clipboard.dom.ts';
import { LAST_PRESS_MS } from './second-press.dom.ts';

const SMALL_TOUCH_SCREEN = '(pointer: coarse) and (max-width: 600px)';

/**
 * The card that last came up: a document has one element, but can have several cards one after the other, as
 * its own reading ends and begins anew, and as those of its frames.
 */
let inFront: HoverCard | undefined;

/** The card of one document; see `CardHost` for what its methods promise. */
export class HoverCard implements CardHost {
  readonly #options: CardHostOptions;
  readonly #dialog = createRef<HTMLDivElement>();
  readonly #ended = new AbortController();
  readonly #leaving: Leaving;
  #state: CardState = HIDDEN;
  #request: CardRequest | undefined;
  #root: CardRoot | undefined;
  #session: CardSession | undefined;
  #lastTicket = 0;
  #isPointerInside = false;
  #undo: (() => void) | undefined;

  constructor(options: CardHostOptions) {
    this.#options = options;
    this.#leaving = createLeaving(options.document.defaultView ?? window, this.#ended.signal);
    options.signal.addEventListener('abort', () => this.#onAbort(), { once: true });
  }

  show(request: CardRequest): void {
    if (this.#options.signal.aborted) return;
    this.stay();
    if (this.isOpen() && this.#request && isSameRequest(this.#request, request)) return;
    this.#request = request;
    const ticket = ++this.#lastTicket;
    // A pinned card stays where it is and takes the new word in; the way back leads to what it held.
    if (this.#session?.isPinned && this.#state.kind !== 'off') {
      this.#session.moveTo(wordOf(request));
      this.#go(followTerm(this.#state, request.termId, ticket));
    } else {
      this.#go(requestTerm(request.termId, ticket));
    }
  }

  leave(): void {
    // The word is looked at once a frame: its pointer may have come to the card before it is said to leave.
    if (this.#request?.openedBy !== 'pointer' || this.#isPointerInside || this.#isKept()) return;
    this.#leaving.start(
      () => this.#dialog.current,
      () => {
        // Somebody is using the card by keyboard: it must not vanish under their hands.
        if (!this.#root?.shadow.querySelector(':focus-visible')) this.close();
      },
    );
  }

  stay(): void {
    this.#leaving.stop();
  }

  close(): void {
    this.stay();
    if (!this.isOpen()) return;
    this.#go(HIDDEN);
    this.#request = undefined;
    this.#options.onClose?.();
    if (this.#options.signal.aborted) this.#end();
  }

  dismiss(): void {
    if (!this.#session?.isPinned || this.#state.kind === 'off') this.close();
  }

  /** Another card of the document comes up. */
  makeWay(): void {
    this.close();
    this.#root?.host.remove();
  }

  isOpen(): boolean {
    return this.#state.kind !== 'hidden';
  }

  /** Whether it stays until the reader closes it. */
  #isKept(): boolean {
    return this.#session?.isPinned === true || this.#state.kind === 'off';
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
    const card = this.#dialog.current;
    if (!card || !this.#request) return;
    if (!this.#session) this.#begin(card, root, this.#request);
    // What was pressed may be gone with the entry it was in.
    else if (hadFocus && !root.shadow.activeElement) card.focus({ preventScroll: true });
    else if (shown.kind === 'open') this.#announce(root, card);
  }

  #begin(card: HTMLElement, root: CardRoot, request: CardRequest): void {
    const takesFocus = request.openedBy === 'keyboard' || request.openedBy === 'list';
    this.#session = startSession({
      root,
      card,
      word: wordOf(request),
      layout: this.#layout(),
      takesFocus,
      onEnter: () => this.#onEnter(),
      onExit: () => this.#onExit(),
      onGone: () => this.close(),
    });
    // The word may have been gone before its card was there.
    if (!this.isOpen()) this.#takeDown();
    // A card that takes the focus is read out by that.
    else if (!takesFocus) this.#announce(root, card);
  }

  #announce(root: CardRoot, card: HTMLElement): void {
    root.announce(this.#options.text('cardOpened', card.querySelector('h2')?.textContent ?? ''));
  }

  #takeDown(): void {
    // An element that goes under the pointer is not told that the pointer left it.
    this.#isPointerInside = false;
    if (!this.#session || !this.#root) return;
    this.#session.end();
    this.#session = undefined;
    this.#root.announce('');
    render(null, this.#root.mount);
  }

  #render({ mount }: CardRoot, shown: ShownCard): void {
    const { text, theme } = this.#options;
    render(
      <TextProvider value={text}>
        <Card
          shown={shown}
          theme={theme}
          layout={this.#layout()}
          pinned={this.#session?.isPinned ?? false}
          dialogRef={this.#dialog}
          {...this.#callbacks()}
        />
      </TextProvider>,
      mount,
    );
  }

  #callbacks(): Pick<CardProps, Extract<keyof CardProps, `on${string}`>> {
    const { document, actions } = this.#options;
    return {
      onTerm: (id) => this.#go(followTerm(this.#state, id, ++this.#lastTicket)),
      onBackTo: (step) => this.#go(goBackTo(this.#state, step)),
      onForward: () => this.#go(goForward(this.#state)),
      onPin: (pinned) => this.#pin(pinned),
      onFullEntry: (id) => actions.openGlossary([id]),
      onCompare: (ids) => actions.openGlossary(ids),
      onCopy: (words) => copyPlainText(document, words),
      onSwitchOff: actions.switchOff && ((what) => this.#switchOff(what)),
      onUndo: () => {
        this.#undo?.();
        this.close();
      },
      onClose: () => this.close(),
    };
  }

  #pin(pinned: boolean): void {
    const shown = findShown(this.#state);
    this.#session?.pin(pinned);
    if (shown && this.#root && this.isOpen()) this.#render(this.#root, shown);
  }

  /** What takes the mark away leaves the card in its place, to take it back. */
  #switchOff(what: SwitchedOff): void {
    const shown = findShown(this.#state);
    if (shown?.kind !== 'open') return;
    if (this.#layout() === 'card') this.#pin(true);
    this.#go(switchOff(this.#state, what));
    const switching = this.#options.actions.switchOff?.(what, shown.term.id);
    this.#undo = switching?.undo;
    switching?.refusal.then((refusal) => refusal && this.#go(refuseOff(this.#state, refusal)));
  }

  #layout(): 'card' | 'sheet' {
    if (this.#session) return this.#session.layout;
    const isSmall = this.#options.document.defaultView?.matchMedia(SMALL_TOUCH_SCREEN).matches;
    return this.#request?.openedBy === 'touch' || isSmall ? 'sheet' : 'card';
  }

  #findRoot(): CardRoot {
    if (inFront !== this) inFront?.makeWay();
    inFront = this;
    this.#root ??= this.#createRoot(this.#options.document, this.#ended.signal);
    this.#root.mend();
    return this.#root;
  }

  #createRoot(document: Document, signal: AbortSignal): CardRoot {
    const root = createCardRoot(document, this.#options);
    const { host } = root;
    startCardEvents({
      host,
      isOpen: () => findShown(this.#state) !== undefined,
      onKey: (event) => this.#onKey(event),
      onEscape: () => this.close(),
      isHit: (event) => this.#session?.isHit(event) ?? false,
      onPressOutside: () => this.dismiss(),
      signal,
    });
    host.addEventListener('pointerenter', () => this.#onEnter(), { signal });
    host.addEventListener('pointerleave', ({ buttons }) => this.#onExit(buttons > 0), { signal });
    return root;
  }

  #onEnter(): void {
    this.#isPointerInside = true;
    this.stay();
  }

  /** @param isPressed the reader is selecting text, and may well overshoot the edge */
  #onExit(isPressed = false): void {
    this.#isPointerInside = false;
    if (!isPressed) this.leave();
  }

  #onKey(event: KeyboardEvent): boolean {
    const before = this.#state;
    if (event.altKey && event.key === 'ArrowLeft') this.#go(goBack(before));
    else if (event.altKey && event.key === 'ArrowRight') this.#go(goForward(before));
    else return this.#session?.onKey(event) ?? false;
    // These would leave the page, which nobody in a card means.
    return true;
  }

  #onAbort(): void {
    // The way to undo outlives the reading that it ended.
    if (this.#state.kind === 'off' && !this.#state.refusal) return;
    this.close();
    this.#end();
    this.#ended.abort();
  }

  #end(): void {
    if (inFront === this) inFront = undefined;
    this.#root?.host.remove();
    setTimeout(() => this.#ended.abort(), LAST_PRESS_MS);
  }
}
