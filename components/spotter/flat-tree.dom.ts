/** The tree as it is shown: a host shows its shadow tree, a slot what was put into it. */

/** Not told apart by class: a content script meets nodes of several worlds. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Sections of character data count as text, comments do not. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** What a node stands in, from a reader's view. */
export function parentOf(node: Node): Node | null {
  const { assignedSlot } = node as Partial<Slottable>;
  return assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** The node itself and all that it stands in, from the inside out. */
export function* ancestorsOf(node: Node | null): Generator<Node> {
  for (let at = node; at; at = parentOf(at)) yield at;
}

/** Whether a node is one of these, or stands in one. */
export function isInside(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (nodes.has(at)) return true;
  return false;
}

/**
 * Below zero where `one` comes before `other`.
 * @param isPlain whether the page has no shadow trees, so that the order of its nodes is the order on show
 */
export function compareInFlatTree(one: Node, other: Node, isPlain: boolean): number {
  if (one === other) return 0;
  if (isPlain) return isFollowing(one, other) ? -1 : 1;
  const [first, second] = [[...ancestorsOf(one)].reverse(), [...ancestorsOf(other)].reverse()];
  let depth = 0;
  while (first[depth] && first[depth] === second[depth]) depth += 1;
  const [left, right] = [first[depth], second[depth]];
  // What stands around a node comes before it.
  if (!left || !right) return left ? 1 : -1;
  return isFollowing(left, right) ? -1 : 1;
}

function isFollowing(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Every text in a node, in no order: in its shadow trees and in what their slots show, too. */
export function* textsIn(top: Node): Generator<Text> {
  const left = [top];
  for (let node = left.pop(); node; node = left.pop()) {
    if (isText(node)) yield node;
    const { shadowRoot, assignedNodes } = node as Partial<Element> & Partial<HTMLSlotElement>;
    if (shadowRoot) left.push(shadowRoot);
    if (assignedNodes) left.push(...assignedNodes.call(node as HTMLSlotElement));
    for (let child = node.firstChild; child; child = child.nextSibling) left.push(child);
  }
}
