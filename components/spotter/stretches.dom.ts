/** What has to be read again when a node changes: as little as reads the same as a whole page would. */
import { endsText, isForeign, isSkipped, languageOf, partsToRead, roleOf } from './element-roles.dom.ts';
import { ancestorsOf, isElement, isInside } from './flat-tree.dom.ts';
import type { PageChanges } from './page-changes.dom.ts';
import type { Stretch } from './text-blocks.dom.ts';

/** The run of text that a node stands in, from a border to a border; nothing when it is not shown. */
function runAround(node: Node): Stretch | undefined {
  const parent = node.parentNode;
  if (!parent) return undefined;
  // What was put into a host is read where its slots are.
  if (isElement(parent) && parent.shadowRoot) return flowsOn(parent) ? runAround(parent) : alone(parent);
  const first = reach(node, 'previousSibling');
  const last = reach(node, 'nextSibling');
  const around = hostOr(parent);
  const isWhole = first.previousSibling !== null && last.nextSibling !== null;
  // A line goes on behind the end of a piece of it.
  const isPiece = !isWhole && isElement(around) && roleOf(around) === 'inline';
  return isPiece ? runAround(around) : { parent, first, last };
}

/** A block stands alone, between what runs before it and behind it. */
function stretchesAround(node: Node): readonly Stretch[] {
  const runs = flowsOn(node)
    ? [runAround(node)]
    : [alone(node), runBeside(node, 'previousSibling'), runBeside(node, 'nextSibling')];
  return runs.filter((run) => run !== undefined);
}

function alone(node: Node): Stretch | undefined {
  return node.parentNode ? { parent: node.parentNode, first: node, last: node } : undefined;
}

/** A run may begin or end inside of a piece of a line. */
function runBeside(node: Node, direction: 'previousSibling' | 'nextSibling'): Stretch | undefined {
  const beside = node[direction];
  if (beside) return flowsOn(beside) ? runAround(beside) : undefined;
  const around = node.parentNode && hostOr(node.parentNode);
  return around && isElement(around) && roleOf(around) === 'inline'
    ? runBeside(around, direction)
    : undefined;
}

/** A shadow root stands where its host does. */
function hostOr(node: Node): Node {
  return (node as Partial<ShadowRoot>).host ?? node;
}

/**
 * What has to be read again when a node changed.
 * @param isPageRead whether text is that no language is said of but the page's own
 */
export function readableStretches(node: Node, isPageRead: boolean): readonly Stretch[] {
  const stretches = stretchesAround(node);
  if (stretches.every(({ parent }) => isReadIn(parent, isPageRead))) return stretches;
  // In text in another language the parts that are not stand alone.
  const isOther = (at: Node) => isElement(at) && (isRoot(at) ? !isPageRead : isForeign(at));
  const foreign = [...ancestorsOf(node)].filter(isOther).at(-1);
  const parts = foreign ? partsToRead(foreign as Element) : [];
  return parts.filter((part) => isReadIn(part, isPageRead)).flatMap((part) => alone(part) ?? []);
}

/** Where text meets now that something between is gone. */
function meetingPoint({ parent, before, after }: PageChanges['gaps'][number]): Node | undefined {
  for (const node of [before, after]) if (node?.parentNode === parent && flowsOn(node)) return node;
  // Around a piece of a line the line goes on; in a host text was taken from its slots.
  const isMet = isElement(parent) && (parent.shadowRoot || roleOf(parent) === 'inline');
  return isMet ? parent : undefined;
}

/** What follows the place that something was taken from; nothing where that is not to be told any more. */
export function nodeBehind({ parent, after }: PageChanges['gaps'][number]): Node | undefined {
  if (after) return after.parentNode === parent ? after : undefined;
  for (const at of ancestorsOf(parent)) if (at.nextSibling) return at.nextSibling;
  return parent;
}

/** What has to be read again after some changes; nothing twice. */
export function* stretchesOf(
  { touched, gaps }: PageChanges,
  isPageRead: boolean,
): Generator<void, readonly Stretch[]> {
  const stretches = new Map<Node | null, Stretch>();
  const add = (node: Node | undefined) => {
    // What stands in something that is read again is read with it.
    if (!node?.isConnected || (node.parentNode && isInside(touched, node.parentNode))) return;
    for (const stretch of readableStretches(node, isPageRead)) stretches.set(stretch.first, stretch);
  };
  for (const node of touched) {
    add(node);
    yield;
  }
  for (const gap of gaps) {
    add(gap.parent.isConnected ? meetingPoint(gap) : undefined);
    yield;
  }
  return [...stretches.values()];
}

/** A whole page; of a page in another language the parts that say that they are not. */
export function wholeOf(root: Document, isPageRead: boolean): readonly Stretch[] {
  const top = root.documentElement;
  if (!top) return [];
  if (isPageRead) return [{ parent: top, first: top.firstChild, last: null }];
  return partsToRead(top).map((part) => ({ parent: part.parentNode ?? top, first: part, last: part }));
}

/** The nodes of a stretch, but for some. */
export function* siblingsIn({ first, last }: Stretch, except: ReadonlySet<Node>): Generator<Node> {
  for (let node = first; node; node = node.nextSibling) {
    if (!except.has(node)) yield node;
    if (node === last) return;
  }
}

/** Those of some nodes that stand in no other of them. */
export function* outermost(nodes: ReadonlySet<Node>): Generator<Node> {
  for (const node of nodes) if (!node.parentNode || !isInside(nodes, node.parentNode)) yield node;
}

function isRoot(element: Element): boolean {
  return element === element.ownerDocument.documentElement;
}

/** Whether what stands in a node is read at all. */
function isReadIn(parent: Node, isPageRead: boolean): boolean {
  let isInLanguage: boolean | undefined;
  let top: Node = parent;
  for (const at of ancestorsOf(parent)) {
    top = at;
    if (!isElement(at)) continue;
    if (isSkipped(at)) return false;
    if (isInLanguage === undefined && !isRoot(at) && languageOf(at)) isInLanguage = !isForeign(at);
  }
  return top.nodeType === Node.DOCUMENT_NODE && (isInLanguage ?? isPageRead);
}

function reach(from: Node, direction: 'previousSibling' | 'nextSibling'): Node {
  let at = from;
  for (let next = at[direction]; next && flowsOn(next); next = at[direction]) at = next;
  return at;
}

/** Whether a line of text goes on across a node. */
function flowsOn(node: Node): boolean {
  if (!isElement(node)) return true;
  const role = roleOf(node);
  return role === 'inline' || (role === 'skip' && !endsText(node));
}
