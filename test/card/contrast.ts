/**
 * Contrast of text, measured here because axe builds its picture of a page from the body down and so never
 * sees what stands beside it.
 */
import { contrastOf, type Rgb } from '../ui/contrast.ts';

/** @returns every text under an element with less than 4.5 : 1 against what is painted behind it, in words */
export function findWeakText(root: HTMLElement): string[] {
  return [root, ...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!hasText || !element.checkVisibility()) return [];
    const ratio = contrastOf(
      readColour(getComputedStyle(element).color),
      readColour(findBackground(element)),
    );
    return ratio < 4.5 ? [`${ratio.toFixed(2)} : 1 in "${element.textContent}"`] : [];
  });
}

function findBackground(element: HTMLElement): string {
  for (let box: HTMLElement | null = element; box; box = box.parentElement) {
    const { backgroundColor } = getComputedStyle(box);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  throw new Error('nothing is painted behind the text');
}

/** For colours without transparency. */
function readColour(color: string): Rgb {
  const match = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  if (!match) throw new Error(`not a plain colour: ${color}`);
  const [red = 0, green = 0, blue = 0] = match.slice(1).map(Number);
  return [red, green, blue];
}
