/** Paints mentions through the CSS Custom Highlight API. The page's nodes and styles stay as they are. */
import type { PlacedMention } from './page-mention.dom.ts';

const TERM_HIGHLIGHT = 'legwise-term';
const OPEN_HIGHLIGHT = 'legwise-open';

/** How often to look whether the page has cleared the highlights. */
const CHECK_MS = 1000;

export interface Highlighter {
  /** Paints exactly these. */
  paint(mentions: readonly PlacedMention[]): void;
  /** Tints one, or none. */
  tint(mention: PlacedMention | undefined): void;
  /** The painted mention at a point of the viewport. */
  mentionAt(x: number, y: number): PlacedMention | undefined;
}

type PointHighlights = {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
};

/**
 * @param shadowRoots those of the page that have been read, for hit-testing
 */
export function startHighlighter(
  root: Document,
  shadowRoots: () => ShadowRoot[],
  signal: AbortSignal,
): Highlighter {
  const terms = new Highlight();
  const open = new Highlight();
  open.priority = 1;
  let painted = new Map<PlacedMention, StaticRange>();
  let byRange = new Map<AbstractRange, PlacedMention>();

  // A page may clear or replace its highlights; nothing tells us.
  const register = () => {
    if (signal.aborted) return;
    if (CSS.highlights.get(TERM_HIGHLIGHT) !== terms) CSS.highlights.set(TERM_HIGHLIGHT, terms);
    if (CSS.highlights.get(OPEN_HIGHLIGHT) !== open) CSS.highlights.set(OPEN_HIGHLIGHT, open);
  };
  const timer = setInterval(register, CHECK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    if (CSS.highlights.get(TERM_HIGHLIGHT) === terms) CSS.highlights.delete(TERM_HIGHLIGHT);
    if (CSS.highlights.get(OPEN_HIGHLIGHT) === open) CSS.highlights.delete(OPEN_HIGHLIGHT);
    terms.clear();
    open.clear();
  });
  register();

  return {
    paint(mentions) {
      register();
      const next = new Map(
        mentions.map((mention) => [mention, painted.get(mention) ?? new StaticRange(mention.place)]),
      );
      for (const [mention, range] of painted) if (!next.has(mention)) terms.delete(range);
      for (const [mention, range] of next) if (!painted.has(mention)) terms.add(range);
      painted = next;
      byRange = new Map([...next].map(([mention, range]) => [range, mention]));
    },
    tint(mention) {
      register();
      open.clear();
      if (mention) open.add(new StaticRange(mention.place));
    },
    mentionAt(x, y) {
      const registry: HighlightRegistry & PointHighlights = CSS.highlights;
      if (!registry.highlightsFromPoint) return mentionAtCaret(root, [...painted.keys()], x, y);
      for (const { highlight, ranges } of registry.highlightsFromPoint(x, y, {
        shadowRoots: shadowRoots(),
      })) {
        const mention =
          highlight === terms ? ranges.map((range) => byRange.get(range)).find((known) => known) : undefined;
        if (mention) return mention;
      }
      return undefined;
    },
  };
}

/** For browsers without `highlightsFromPoint`: the caret snaps to the nearest text, so its box is checked too. */
function mentionAtCaret(
  root: Document,
  painted: readonly PlacedMention[],
  x: number,
  y: number,
): PlacedMention | undefined {
  const caret = caretAt(root, x, y);
  if (!caret) return undefined;
  return painted.find(({ range }) => range.isPointInRange(caret.node, caret.offset) && isInside(range, x, y));
}

function caretAt(root: Document, x: number, y: number): { node: Node; offset: number } | undefined {
  if (typeof root.caretPositionFromPoint === 'function') {
    const position = root.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const range = root.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function isInside(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}
