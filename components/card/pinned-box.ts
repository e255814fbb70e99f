/** Where a pinned card is, and how large. Pure; everything in CSS pixels of the viewport. */
import { type Box, MARGIN, type Size } from './placement.ts';

/** The least a card can be made. */
const LEAST: Size = { width: 280, height: 200 };
/** What a press on the handle makes of a card of ordinary size. */
const LARGE: Size = { width: 560, height: 720 };

const widthOf = ({ left, right }: Box) => right - left;
const heightOf = ({ top, bottom }: Box) => bottom - top;
const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Moves a card, as far as the edges of the viewport allow. */
export function moveBox(box: Box, dx: number, dy: number, viewport: Size): Box {
  return placeAt(box, box.left + dx, box.top + dy, viewport);
}

/** Brings a card into a viewport that became smaller, made smaller itself where it must. */
export function fitBox(box: Box, viewport: Size): Box {
  const size = {
    width: Math.min(widthOf(box), viewport.width - 2 * MARGIN),
    height: Math.min(heightOf(box), viewport.height - 2 * MARGIN),
  };
  return placeAt(boxAt(box.left, box.top, size), box.left, box.top, viewport);
}

/** Moves the lower right corner of a card. */
export function resizeBox(box: Box, dx: number, dy: number, viewport: Size): Box {
  const width = clamp(widthOf(box) + dx, LEAST.width, viewport.width - box.left - MARGIN);
  const height = clamp(heightOf(box) + dy, LEAST.height, viewport.height - box.top - MARGIN);
  return boxAt(box.left, box.top, { width, height });
}

/** The next corner of the viewport, clockwise from the one the card is nearest to. */
export function toNextCorner(box: Box, viewport: Size): Box {
  const isLeft = box.left + box.right < viewport.width;
  const isTop = box.top + box.bottom < viewport.height;
  const toRight = isTop;
  const toBottom = !isLeft;
  return placeAt(box, toRight ? viewport.width : 0, toBottom ? viewport.height : 0, viewport);
}

/** Makes a card large, or a large one as it was. */
export function toggleSize(box: Box, usual: Size, viewport: Size): Box {
  const isLarge = widthOf(box) > usual.width || heightOf(box) > usual.height;
  return fitBox(boxAt(box.left, box.top, isLarge ? usual : LARGE), viewport);
}

/** The same box with its corner at a point, or as near as the edges of the viewport allow. */
function placeAt(box: Box, x: number, y: number, viewport: Size): Box {
  const left = clamp(x, MARGIN, Math.max(MARGIN, viewport.width - widthOf(box) - MARGIN));
  const top = clamp(y, MARGIN, Math.max(MARGIN, viewport.height - heightOf(box) - MARGIN));
  return boxAt(left, top, { width: widthOf(box), height: heightOf(box) });
}

// Not by spreading a box: what the browser measured has nothing of its own to spread.
function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}
