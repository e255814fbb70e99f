/** Colours as they are painted, and the contrast between them. */
import { contrastOf } from '../../ui/contrast.ts';
import { ancestorsOf } from './shown.dom.ts';

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const known = new Map<string, Colour>();
const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Reads any colour the browser knows, by painting it. */
export function readColour(css: string): Colour {
  const found = known.get(css);
  if (found) return found;
  if (!canvas) throw new Error('no canvas to paint on');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  known.set(css, colour);
  return colour;
}

/** What one colour looks like over another. */
export function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** What is painted behind the content of an element. */
export function groundOf(element: Element): Colour {
  const layers: Colour[] = [];
  for (const box of [element, ...ancestorsOf(element)]) {
    const colour = readColour(getComputedStyle(box).backgroundColor);
    if (colour[3] > 0) layers.unshift(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduce((ground, layer) => over(layer, ground), readColour('Canvas'));
}

/** The contrast ratio of two opaque colours. */
export function contrast(a: Colour, b: Colour): number {
  return contrastOf([a[0], a[1], a[2]], [b[0], b[1], b[2]]);
}
