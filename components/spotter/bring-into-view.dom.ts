import { ancestorsOf, isElement } from './flat-tree.dom.ts';

/** Scrolls a word to the middle, at once: what opens beside it has to know where it is. */
export function bringIntoView(range: Range): void {
  const around = [...ancestorsOf(range.startContainer)].filter(isElement);
  // A slot has no box to scroll to.
  const box = around.find((element) => element.getClientRects()[0]);
  box?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A long paragraph may have its middle in view, and the word not. What cannot scroll does not.
  for (const element of around) centre(range, element);
}

function centre(range: Range, scroller: Element): void {
  const { clientHeight, ownerDocument } = scroller;
  const from = scroller === ownerDocument.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= from && bottom <= from + clientHeight) return;
  scroller.scrollBy({ top: (top + bottom - clientHeight) / 2 - from, behavior: 'instant' });
}
