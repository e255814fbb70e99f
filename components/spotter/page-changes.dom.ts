/** What the browser says of a change → what has to be looked at again. */
import { isElement } from './flat-tree.dom.ts';

export interface PageChanges {
  /** Read anew, with the text that they stand in. */
  readonly touched: Set<Node>;
  /** Places that something was taken from. */
  readonly gaps: Gap[];
  readonly removed: Set<Node>;
  /** Shown otherwise, maybe, with all that is in them. */
  readonly styled: Set<Node>;
}

interface Gap {
  readonly parent: Node;
  readonly before: Node | null;
  readonly after: Node | null;
}

/** Attributes that can change which text is read. */
const READ_ATTRIBUTES = ['hidden', 'contenteditable', 'aria-hidden', 'data-legwise', 'open', 'lang', 'slot'];
/** Attributes that can change whether text is shown. */
const STYLE_ATTRIBUTES = ['style', 'class', 'media', 'disabled'];

/** The watcher looks at these and no others. */
export const WATCHED_ATTRIBUTES = [...READ_ATTRIBUTES, ...STYLE_ATTRIBUTES];

export function createChanges(touched: Iterable<Node> = [], styled: Iterable<Node> = []): PageChanges {
  return { touched: new Set(touched), gaps: [], removed: new Set(), styled: new Set(styled) };
}

export function sortRecord(record: MutationRecord, changes: PageChanges): void {
  const { type, target } = record;
  if (isStyleSheet(target) || (target.parentNode && isStyleSheet(target.parentNode))) {
    changes.styled.add(target.ownerDocument ?? target);
  } else if (type === 'childList') sortChildren(record, changes);
  else if (type === 'characterData') changes.touched.add(target);
  else if (STYLE_ATTRIBUTES.includes(record.attributeName ?? '')) changes.styled.add(target);
  else changes.touched.add(target);
}

function sortChildren(record: MutationRecord, { touched, gaps, removed, styled }: PageChanges): void {
  const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  for (const node of addedNodes) if (!isOwn(node)) touched.add(node);
  for (const node of removedNodes) if (!isOwn(node)) removed.add(node);
  if (removedNodes.length > 0) gaps.push({ parent: target, before: previousSibling, after: nextSibling });
  if ([...addedNodes, ...removedNodes].some(isStyleSheet)) styled.add(target.ownerDocument ?? target);
}

function isStyleSheet(node: Node): boolean {
  return isElement(node) && (node.localName === 'style' || node.localName === 'link');
}

function isOwn(node: Node): boolean {
  return isElement(node) && node.localName === 'legwise-card';
}
