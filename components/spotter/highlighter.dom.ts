/** Paints mentions through the CSS Custom Highlight API. The page's nodes and styles stay as they are. */
import { findMentionAt } from './mention-at-point.dom.ts';
import type { PageMention, PlacedMention } from './page-mention.dom.ts';
import type { ShownChange } from './shown-mentions.dom.ts';

const TERM_HIGHLIGHT = 'legwise-term';
const OPEN_HIGHLIGHT = 'legwise-open';

/** How often to look whether the page has cleared the highlights. */
const CHECK_MS = 1000;
/** How many marks are painted between two chances to pause. */
const MOST_PAINTED = 200;

export interface Highlighter {
  /** Paints what comes and takes away what goes. */
  paint(change: ShownChange): Generator<void>;
  /** Tints one, or none. */
  tint(mention: PageMention | undefined): void;
  /** The painted mention at a point of the viewport. */
  mentionAt(x: number, y: number): PlacedMention | undefined;
}

export interface HighlighterOptions {
  readonly root: Document;
  /** The mentions that a text has a part in. */
  readonly mentionsIn: (text: Text) => readonly PlacedMention[];
  readonly signal: AbortSignal;
}

export function startHighlighter({ root, mentionsIn, signal }: HighlighterOptions): Highlighter {
  const terms = new Highlight();
  const open = new Highlight();
  open.priority = 1;
  const painted = new Set<AbstractRange>();

  const own = [
    [TERM_HIGHLIGHT, terms],
    [OPEN_HIGHLIGHT, open],
  ] as const;

  // A page may clear or replace its highlights; nothing tells us.
  const register = () => {
    if (signal.aborted) return;
    for (const [name, highlight] of own)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  };
  const timer = setInterval(register, CHECK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    for (const [name, highlight] of own) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      highlight.clear();
    }
    painted.clear();
  });
  register();

  return {
    *paint({ come, gone }) {
      register();
      for (const [at, { place }] of gone.entries()) {
        terms.delete(place);
        painted.delete(place);
        if (at % MOST_PAINTED === MOST_PAINTED - 1) yield;
      }
      for (const [at, { place }] of come.entries()) {
        terms.add(place);
        painted.add(place);
        if (at % MOST_PAINTED === MOST_PAINTED - 1) yield;
      }
    },
    tint(mention) {
      register();
      open.clear();
      if (mention) open.add(mention.range);
    },
    mentionAt: (x, y) => {
      const isPainted = ({ place }: PlacedMention) => painted.has(place);
      return findMentionAt(root, x, y, (text) => mentionsIn(text).filter(isPainted));
    },
  };
}
