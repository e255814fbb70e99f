/** What stands around a block: where a heading or a short block may find the context it lacks. */
import type { BlockPart } from './block-parts.dom.ts';
import type { KeptBlock } from './kept-blocks.dom.ts';

/** A block this short borrows context from what stands beside it, as a heading does. */
const SHORT = 80;
const NEAR_TEXT = 500;
/** What these hold is often explained by the line above them. */
const LISTS = 'ul, ol, dl, table';

/** The page's title, and what stands before a short block, above its list and after it. Nothing for longer ones. */
export function textsNear(kept: KeptBlock, part: BlockPart, root: Document): readonly string[] {
  if (!kept.isHeading && part.textBlock.text.trim().length > SHORT) return [];
  kept.nearTexts ??= textsAround(kept.textBlock.container);
  return [root.title, ...kept.nearTexts];
}

function textsAround(container: Node): readonly string[] {
  const list = container instanceof Element ? container.closest(LISTS) : null;
  return [
    endOf(nearest(container, 'previousElementSibling')),
    endOf(list?.previousElementSibling),
    startOf(nearest(container, 'nextElementSibling')),
  ];
}

/** The element before or after a node, or before or after what holds it, within the body. */
function nearest(node: Node, side: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  for (let at: Node | null = node; at && at !== node.ownerDocument?.body; at = at.parentNode) {
    const beside: Element | null = at instanceof Element ? at[side] : null;
    if (beside) return beside;
  }
  return null;
}

/** The first words of an element, at a cost that does not grow with it. */
function startOf(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < NEAR_TEXT && walker.nextNode()) text += ` ${walker.currentNode.nodeValue}`;
  return text.slice(0, NEAR_TEXT);
}

/** The last words of an element. */
function endOf(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  walker.lastChild();
  let text = walker.currentNode.nodeValue ?? '';
  while (text.length < NEAR_TEXT && walker.previousNode()) text = `${walker.currentNode.nodeValue} ${text}`;
  return text.slice(-NEAR_TEXT);
}
