/** Text and edges of controls that do not stand out enough. */
import { contrast, groundOf, over, readColour } from './colour.dom.ts';
import { ancestorsOf, describe, type TextPiece } from './shown.dom.ts';

const TEXT = 4.5;
const EDGE = 3;

/** Text with less than 4.5 : 1 against what is painted behind it. */
export function findWeakText(pieces: readonly TextPiece[]): string[] {
  return pieces.flatMap(({ element, text }) => {
    if (element.closest(':disabled, [aria-disabled="true"]')) return [];
    const ground = groundOf(element);
    const ratio = contrast(over(fade(element), ground), ground);
    return ratio < TEXT ? [`weak text, ${ratio.toFixed(2)} : 1: “${text.slice(0, 40)}”`] : [];
  });
}

/** The colour of an element's text, with every opacity around it. */
function fade(element: HTMLElement) {
  const [red, green, blue, alpha] = readColour(getComputedStyle(element).color);
  const seen = [element, ...ancestorsOf(element)].reduce(
    (rest, box) => rest * Number(getComputedStyle(box).opacity || 1),
    alpha,
  );
  return [red, green, blue, seen] as const;
}

/** Fields and boxes to choose whose edge has less than 3 : 1 against what is around them. */
export function findWeakEdges(shown: readonly HTMLElement[]): string[] {
  return shown.flatMap((element) => {
    if (!element.matches('input:not([type=checkbox], [type=radio], [type=range]), select, textarea'))
      return [];
    const around = edgeOwner(element);
    const style = getComputedStyle(around);
    const parent = around.parentElement ?? document.body;
    const outside = groundOf(parent);
    const edge = contrast(over(readColour(style.borderBlockStartColor), outside), outside);
    return edge < EDGE ? [`weak edge, ${edge.toFixed(2)} : 1: ${describe(element)}`] : [];
  });
}

/** The box whose edge a reader takes for that of the field. */
function edgeOwner(field: HTMLElement): HTMLElement {
  const boxes = [field, ...ancestorsOf(field)];
  return boxes.find((box) => Number.parseFloat(getComputedStyle(box).borderBlockStartWidth) > 0) ?? field;
}
