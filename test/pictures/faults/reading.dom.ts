/** Type too small or too tight for readers over 60. */
import type { TextPiece } from './shown.dom.ts';

const SMALLEST_PX = 16;
/** From this many lines on a text is read, not glanced at. */
const RUNNING_LINES = 3;

/** Text smaller than 16 px, and running text with lines closer than `tightest` times its size. */
export function findHardToRead(pieces: readonly TextPiece[], tightest: number): string[] {
  return pieces.flatMap(({ element, text, lines }) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const what = `“${text.slice(0, 40)}”`;
    if (size < SMALLEST_PX) return [`only ${size} px: ${what}`];
    const rows = new Set(lines.map(({ top }) => Math.round(top))).size;
    const ratio = Number.parseFloat(lineHeight) / size;
    const isHeading = element.closest('h1, h2, h3, th, legend, .term-name');
    if (rows >= RUNNING_LINES && !isHeading && ratio < tightest - 0.01)
      return [`lines at ${ratio.toFixed(2)}: ${what}`];
    return [];
  });
}
