/** A card on show: in the top layer, beside its word, or pinned; until it goes. */
import { type PinnedCard, pinCard } from './card-pinned.dom.ts';
import { startPlacing } from './card-placing.dom.ts';
import type { CardRoot } from './card-root.dom.ts';
import { enterTopLayer, type TopLayer } from './card-top-layer.dom.ts';
import { rememberFocus } from './focus.dom.ts';
import { scrollByKey } from './scroll-keys.dom.ts';
import { startSheetDrag } from './sheet-drag.dom.ts';
import type { Word } from './word.dom.ts';

interface SessionOptions {
  readonly root: CardRoot;
  readonly card: HTMLElement;
  readonly word: Word;
  readonly layout: 'card' | 'sheet';
  readonly takesFocus: boolean;
  readonly onEnter: () => void;
  readonly onExit: () => void;
  readonly onGone: () => void;
}

/** What can be done with a card on show. */
export interface CardSession {
  readonly isPinned: boolean;
  /** As which it was begun: it stays that, whatever opens the next word in it. */
  readonly layout: 'card' | 'sheet';
  /** Holds the card where it is, or has it follow a word again. */
  pin(isPinned: boolean): void;
  /** Goes over to another word. */
  moveTo(word: Word): void;
  /** Whether a press is one on the card although the browser gave it to the page. */
  isHit(event: PointerEvent): boolean;
  /** A key pressed in the card; true when it did something. */
  onKey(event: KeyboardEvent): boolean;
  /** Takes the card down and gives the focus back. */
  end(): void;
}

/** Shows a card that has been drawn. */
export function startSession(options: SessionOptions): CardSession {
  return new Session(options);
}

class Session implements CardSession {
  readonly #options: SessionOptions;
  readonly #controller = new AbortController();
  readonly #giveFocusBack: () => void;
  readonly #topLayer: TopLayer;
  #word: Word;
  /** Ends what holds the card now: following its word, or being pinned. */
  #holding = new AbortController();
  #pinned: PinnedCard | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#word = options.word;
    const { root, card, takesFocus, layout, onEnter, onExit, onGone } = options;
    this.#giveFocusBack = rememberFocus(card.ownerDocument);
    const { signal } = this.#controller;
    this.#topLayer = enterTopLayer({
      card,
      root,
      findWord: () => this.#word.contextElement,
      takesFocus,
      onEnter,
      onExit,
      onCovered: () => this.#pinned || onGone(),
      onGone,
      signal,
    });
    if (layout === 'sheet') startSheetDrag(card, onGone, signal);
    this.#follow(true);
  }

  get layout() {
    return this.#options.layout;
  }

  get isPinned(): boolean {
    return this.#pinned !== undefined;
  }

  pin(isPinned: boolean): void {
    // Pinned anew it would lose its place first, and be held where it then fell.
    if (isPinned === this.isPinned) return;
    this.#release();
    if (isPinned) this.#pinned = pinCard(this.#options.card, this.#holding.signal);
    else this.#follow(false);
  }

  moveTo(word: Word): void {
    this.#word = word;
  }

  isHit(event: PointerEvent): boolean {
    return this.#topLayer.isHit(event);
  }

  onKey(event: KeyboardEvent): boolean {
    const { card, root } = this.#options;
    const focused = root.shadow.activeElement;
    return this.#pinned?.onKey(event, focused) || scrollByKey(card, event, focused);
  }

  end(): void {
    const hadFocus = this.#options.root.shadow.activeElement !== null;
    this.#release();
    this.#controller.abort();
    if (hadFocus) this.#giveFocusBack();
  }

  #release(): void {
    this.#holding.abort();
    this.#holding = new AbortController();
    this.#pinned = undefined;
  }

  #follow(isAwaited: boolean): void {
    const { card, layout, onGone } = this.#options;
    startPlacing({ card, word: this.#word, layout, isAwaited, onGone, signal: this.#holding.signal });
  }
}
