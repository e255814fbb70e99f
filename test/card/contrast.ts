/**
 * Contrast of text, measured here because axe builds its picture of a page from the body down and so never
 * sees what stands beside it.
 */

/** @returns every text under an element with less than 4.5 : 1 against what is painted behind it, in words */
export function findWeakText(root: HTMLElement): string[] {
  return [root, ...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!hasText || !element.checkVisibility()) return [];
    const ratio = contrast(getComputedStyle(element).color, findBackground(element));
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

/** WCAG 2.2, relative luminance and contrast ratio, for colours without transparency. */
function contrast(a: string, b: string): number {
  const [lighter = 1, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const match = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  if (!match) throw new Error(`not a plain colour: ${color}`);
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((value) => {
    const share = Number(value) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
