/** The hover card of a page, as those see it who run it. */
import type { Term, TermId } from '../../content/schema.ts';
import type { GetText } from '../ui/text.ts';
import type { Theme } from './Card.tsx';
import type { CardRequest } from './card-request.dom.ts';
import type { Refusal, SwitchedOff } from './card-state.ts';
import { HoverCard } from './hover-card.dom.tsx';

/** What a reader can do with an entry from its card. */
export interface CardActions {
  /** Shows the whole entry in the glossary, or several side by side. */
  openGlossary(ids: readonly TermId[]): void;
  /**
   * Stops marking a term on every page, or Legwise on the page's site; absent where that makes no sense.
   */
  switchOff?(what: SwitchedOff, id: TermId): SwitchingOff;
}

/** Something is being switched off. */
interface SwitchingOff {
  undo(): void;
  /** Why it stays as it was; undefined when it is off. */
  readonly refusal: Promise<Refusal | undefined>;
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
  /** Whether the page is somebody else's: the card then shows only as long as `highlight.css` is there. */
  readonly isGuest?: boolean;
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
  /** Closes the card unless the reader has pinned it. */
  dismiss(): void;
  /** Whether a card is on show or on its way. */
  isOpen(): boolean;
}

/** Makes the card of a document. Nothing is added to the document before the first card is shown. */
export function createCardHost(options: CardHostOptions): CardHost {
  return new HoverCard(options);
}
