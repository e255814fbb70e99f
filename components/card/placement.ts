/** Which side of its word the card opens on. Pure: sizes in, sides out, everything in CSS pixels. */

/** A box in the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The side of its word the card lies on. */
export type Side = 'bottom' | 'top' | 'right' | 'left';

/** Between the word and the card. */
export const GAP = 8;
/** Between the card and the edge of the viewport. */
export const MARGIN = 8;
/** This much height holds the first view of most entries. */
const ENOUGH_HEIGHT = 320;
/** Over this share of the screen a sheet hides too much of the page. */
const MOST_OF_SCREEN = 0.7;

/** @returns how far the card can reach on each side without covering its word */
export function measureRooms(word: Box, viewport: Size): Record<Side, number> {
  const taken = GAP + MARGIN;
  return {
    bottom: viewport.height - word.bottom - taken,
    top: word.top - taken,
    right: viewport.width - word.right - taken,
    left: word.left - taken,
  };
}

/**
 * Chooses a side. Below is best, as it leaves what was read in view; the sides of the word are for low
 * viewports only, where neither above nor below leaves enough to read.
 * @param current the side the card is on: kept as long as it can be read there, so that the card does not
 *   jump while the page scrolls or the reader unfolds a part of it
 */
export function chooseSide(word: Box, card: Size, viewport: Size, current?: Side): Side {
  const rooms = measureRooms(word, viewport);
  const readable = Math.min(card.height, ENOUGH_HEIGHT);
  const isBeside = current === 'left' || current === 'right';
  if (current && rooms[current] >= (isBeside ? card.width : readable)) return current;

  if (rooms.bottom >= card.height) return 'bottom';
  if (rooms.top >= card.height) return 'top';
  const roomier = rooms.bottom >= rooms.top ? 'bottom' : 'top';
  if (rooms[roomier] >= readable) return roomier;
  if (rooms.right >= card.width) return 'right';
  if (rooms.left >= card.width) return 'left';
  return roomier;
}

/** Where a sheet lies, and how high it may be at most. */
interface SheetPlace {
  readonly edge: 'bottom' | 'top';
  readonly maxHeight: number;
}

/** Places a sheet at the bottom of the screen, at the top when it would cover its word there. */
export function placeSheet(word: Box, sheetHeight: number, viewport: Size): SheetPlace {
  const rooms = measureRooms(word, viewport);
  const below = rooms.bottom + MARGIN;
  const above = rooms.top + MARGIN;
  const most = viewport.height * MOST_OF_SCREEN;
  const fitsBelow = below >= Math.min(sheetHeight, most);
  const edge = fitsBelow || below >= above ? 'bottom' : 'top';
  return { edge, maxHeight: Math.min(most, Math.max(edge === 'bottom' ? below : above, 0)) };
}
