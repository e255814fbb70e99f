/** Text that is cut off, stands out of its box or on other text; pages that scroll sideways. */
import { ancestorsOf, describe, type TextPiece } from './shown.dom.ts';

/** Glyphs and rounding may reach this far out, in CSS pixels. */
const SLACK = 1.5;

/** Whatever has to be scrolled sideways, the page first. */
export function findSideways(shown: readonly HTMLElement[]): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  // One pixel is a fraction rounded up; nothing scrolls by it.
  const page = scrollWidth > clientWidth + 1 ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
  const boxes = shown.filter((box) => {
    const { overflowX, textOverflow } = getComputedStyle(box);
    // What is typed may be as long as one likes.
    if (box instanceof HTMLInputElement) return false;
    return (
      overflowX !== 'visible' &&
      textOverflow !== 'ellipsis' &&
      box.clientWidth > 0 &&
      box.scrollWidth > box.clientWidth + 1
    );
  });
  return [...page, ...boxes.map((box) => `has to be scrolled sideways: ${describe(box)}`)];
}

/** Text of which a part cannot be read, however one scrolls downwards. */
export function findCutText(pieces: readonly TextPiece[]): string[] {
  return pieces.flatMap(({ element, text, lines }) => {
    const isCut = lines.some(
      (line) => isBesideWindow(line) || clippers(element).some((box) => isCutBy(box, line)),
    );
    return isCut ? [`cut off: “${text.slice(0, 50)}” in ${describe(element)}`] : [];
  });
}

function isBesideWindow({ left, right }: DOMRect): boolean {
  return left < -SLACK || right > document.documentElement.clientWidth + SLACK;
}

/** The boxes that cut what reaches out of them, up to the first that scrolls: in there all can be reached. */
function clippers(element: HTMLElement): HTMLElement[] {
  const around = [element, ...ancestorsOf(element)];
  const last = around.findIndex((box) => isScroller(box) || getComputedStyle(box).position === 'fixed');
  return around.slice(0, last < 0 ? around.length : last + 1).filter((box) => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
    if (textOverflow === 'ellipsis' || box === document.documentElement || box === document.body)
      return false;
    return overflowX !== 'visible' || overflowY !== 'visible';
  });
}

function isScroller(box: HTMLElement): boolean {
  return /auto|scroll/.test(getComputedStyle(box).overflowY);
}

function isCutBy(box: HTMLElement, { left, right, top, bottom }: DOMRect): boolean {
  const edge = box.getBoundingClientRect();
  if (left < edge.left - SLACK || right > edge.right + SLACK) return true;
  return !isScroller(box) && (top < edge.top - SLACK || bottom > edge.bottom + SLACK);
}

/** Text that reaches out of the nearest box with an edge or a ground of its own. */
export function findSpilledText(pieces: readonly TextPiece[]): string[] {
  return pieces.flatMap(({ element, text, lines }) => {
    const box = [element, ...ancestorsOf(element)].find(isPainted);
    if (!box || box === document.body || box === document.documentElement) return [];
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const scrolls =
      getComputedStyle(box).overflowY !== 'visible' || getComputedStyle(element).display === 'inline';
    const isOut = lines.some(
      (line) =>
        line.left < left - SLACK ||
        line.right > right + SLACK ||
        (!scrolls && (line.top < top - 3 * SLACK || line.bottom > bottom + 3 * SLACK)),
    );
    return isOut ? [`out of ${describe(box)}: “${text.slice(0, 50)}”`] : [];
  });
}

function isPainted(box: HTMLElement): boolean {
  const { backgroundColor, borderInlineEndWidth, borderInlineEndStyle, display } = getComputedStyle(box);
  if (display === 'inline') return false;
  const hasEdge = borderInlineEndStyle !== 'none' && Number.parseFloat(borderInlineEndWidth) > 0;
  return hasEdge || !/, 0\)$|transparent/.test(backgroundColor);
}

/** Text that stands on other text. What lies over the page, as a card does, is a sheet of its own. */
export function findCollisions(pieces: readonly TextPiece[]): string[] {
  const lines = pieces.flatMap((piece) =>
    piece.lines.map((box) => ({
      ...piece,
      box: visiblePart(piece.element, box),
      sheet: sheetOf(piece.element),
    })),
  );
  const found = new Set<string>();
  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      if (a.element === b.element || a.sheet !== b.sheet || !meet(a.box, b.box)) continue;
      found.add(`on each other: “${a.text.slice(0, 30)}” and “${b.text.slice(0, 30)}”`);
    }
  }
  return [...found];
}

function sheetOf(element: HTMLElement): Element {
  const sheet = [element, ...ancestorsOf(element)].find((box) =>
    /fixed|sticky/.test(getComputedStyle(box).position),
  );
  return sheet ?? document.body;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The part of a line that the boxes around it let through; nothing when its end comes before its start. */
function visiblePart(element: HTMLElement, line: Box): Box {
  return clippers(element).reduce((rest, box) => {
    const edge = box.getBoundingClientRect();
    return {
      left: Math.max(rest.left, edge.left),
      right: Math.min(rest.right, edge.right),
      top: Math.max(rest.top, edge.top),
      bottom: Math.min(rest.bottom, edge.bottom),
    };
  }, line);
}

function meet(a: Box, b: Box): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  // The boxes of lines are higher than their letters.
  return wide > 3 && high > 0.45 * Math.min(a.bottom - a.top, b.bottom - b.top) && high > 0;
}
