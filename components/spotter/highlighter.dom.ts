/** Paints mentions through the CSS Custom Highlight API. The page's nodes and styles stay as they are. */
import type { PageMention, PlacedMention } from './page-mention.dom.ts';

const TERM_HIGHLIGHT = 'legwise-term';
const OPEN_HIGHLIGHT = 'legwise-open';

/** How often to look whether the page has cleared the highlights. */
const CHECK_MS = 1000;

export interface Highlighter {
  /** Paints exactly these. */
  paint(mentions: readonly PlacedMention[]): void;
  /** Tints one, or none. */
  tint(mention: PageMention | undefined): void;
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
  let painted: readonly PlacedMention[] = [];

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
  });
  register();

  return {
    paint(mentions) {
      register();
      const places = new Set<AbstractRange>(mentions.map(({ place }) => place));
      // Not `of terms`: Firefox lets no content script walk a collection of the page.
      for (const { place } of painted) if (!places.has(place)) terms.delete(place);
      for (const place of places) terms.add(place);
      painted = mentions;
    },
    tint(mention) {
      register();
      open.clear();
      if (mention) open.add(mention.range);
    },
    mentionAt(x, y) {
      const registry: HighlightRegistry & PointHighlights = CSS.highlights;
      if (!registry.highlightsFromPoint) return mentionInBox(root, painted, x, y);
      const hits = registry.highlightsFromPoint(x, y, { shadowRoots: shadowRoots() });
      const ranges = hits.flatMap((hit) => (hit.highlight === terms ? hit.ranges : []));
      return painted.find(({ place }) => ranges.includes(place));
    },
  };
}

/** For browsers without `highlightsFromPoint`: Chrome before 140, Firefox before 150. */
function mentionInBox(
  root: Document,
  painted: readonly PlacedMention[],
  x: number,
  y: number,
): PlacedMention | undefined {
  // What lies in front of a mark answers for the point.
  const front = root.elementFromPoint(x, y);
  const isInside = (box: DOMRect) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return painted.find(
    (mention) =>
      front?.contains(mention.place.startContainer) && [...mention.range.getClientRects()].some(isInside),
  );
}
