/** The text of a page as blocks: runs of text that a reader reads without a border in between. */
import { isInlineDisplay, roleOf } from './element-roles.dom.ts';

/** Text nodes in reading order that make one block. */
export interface TextBlock {
  /** The element around it whose borders it stays within. */
  readonly container: Node;
  readonly nodes: readonly Text[];
  readonly text: string;
}

/** The longest block; longer ones are cut, so that no block takes more than a moment. */
const MOST_CHARACTERS = 20_000;

/**
 * Walks in reading order, through open shadow roots and slots. Decides by names and attributes; what needs
 * style or layout is left to `refineBlock`, for the few blocks where it matters.
 * Yields at every border, with nothing where no text came before it, so that the caller can pause.
 * @param onShadow told of each open shadow root on the way
 */
export function* walkBlocks(
  container: Node,
  onShadow?: (shadow: ShadowRoot) => unknown,
): Generator<TextBlock | undefined> {
  let nodes: Text[] = [];
  let text = '';
  function* flush(): Generator<TextBlock | undefined> {
    const block = { container, nodes, text };
    nodes = [];
    text = '';
    yield block.text.trim().length > 1 ? block : undefined;
  }
  function* walk(parent: Node): Generator<TextBlock | undefined> {
    for (const child of childrenInReadingOrder(parent, onShadow)) {
      if (child instanceof Text) {
        nodes.push(child);
        text += child.data;
        if (text.length > MOST_CHARACTERS) yield* flush();
      } else if (child instanceof Element) {
        yield* walkElement(child);
      }
    }
  }
  function* walkElement(element: Element): Generator<TextBlock | undefined> {
    const role = roleOf(element);
    if (role === 'inline' && !isTightBox(element, text)) yield* walk(element);
    else if (role !== 'skip' || isFormControl(element)) {
      yield* flush();
      if (role === 'inline' || role === 'border') yield* walkBlocks(element, onShadow);
    }
  }
  yield* walk(container);
  yield* flush();
}

/**
 * Whether an element that is inline by name but touches the word before it is a box of its own by style, as
 * in a flex row. Where a space stands between, `refineBlock` finds out, and only if it matters.
 */
function isTightBox(element: Element, before: string): boolean {
  const isTight = /\S$/.test(before.slice(-1)) && /^\S/.test(element.textContent.slice(0, 1));
  return isTight && !isInlineDisplay(getComputedStyle(element).display);
}

/** A flow of text does not go on behind a field or a picture of code. */
function isFormControl(element: Element): boolean {
  return /^(textarea|input|select|button|pre)$/.test(element.localName);
}

/** A host shows its shadow tree; a slot shows what was put into it. */
function* childrenInReadingOrder(parent: Node, onShadow?: (shadow: ShadowRoot) => unknown): Generator<Node> {
  if (parent instanceof HTMLSlotElement) {
    const assigned = parent.assignedNodes();
    if (assigned.length > 0) {
      yield* assigned;
      return;
    }
  }
  const shadow = parent instanceof Element ? parent.shadowRoot : null;
  if (shadow) onShadow?.(shadow);
  for (let child = (shadow ?? parent).firstChild; child; child = child.nextSibling) yield child;
}

/**
 * Cuts a block where style says so: hidden parts go, boxes of their own become blocks. Reads style and
 * layout, so it is for blocks with something in them.
 */
export function refineBlock(block: TextBlock): readonly TextBlock[] {
  const pieces: TextBlock[] = [];
  let nodes: Text[] = [];
  const close = () => {
    if (nodes.length > 0) pieces.push({ ...block, nodes, text: nodes.map((node) => node.data).join('') });
    nodes = [];
  };
  let box: Element | null | undefined;
  for (const node of block.nodes) {
    const parent = node.parentElement;
    if (parent && !isShown(parent)) continue;
    const own = boxOf(parent, block.container);
    if (box !== undefined && own !== box) close();
    box = own;
    nodes.push(node);
  }
  close();
  return pieces;
}

function isShown(element: Element): boolean {
  if (element instanceof HTMLElement && element.isContentEditable) return false;
  // These two hide their own text, not themselves.
  if (element instanceof HTMLDetailsElement && !element.open) return false;
  if (getComputedStyle(element).contentVisibility === 'hidden') return false;
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
}

/** The nearest element, up to the block's own, that is a box of its own. */
function boxOf(from: Element | null, container: Node): Element | null {
  for (let element = from; element && element !== container; element = element.parentElement) {
    if (!isInlineDisplay(getComputedStyle(element).display)) return element;
  }
  return null;
}
