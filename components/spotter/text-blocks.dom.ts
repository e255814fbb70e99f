/** The text of a page as blocks: runs of text that a reader reads without a border in between. */
import { endsText, isForeign, isInlineDisplay, isSkipped, partsToRead, roleOf } from './element-roles.dom.ts';
import { ancestorsOf, isElement, isText, parentOf } from './flat-tree.dom.ts';
import { createTextRun, type TextBlock } from './text-run.dom.ts';

/** Siblings that are read from a border to a border. */
export interface Stretch {
  readonly parent: Node;
  readonly first: Node | null;
  readonly last: Node | null;
}

/** How many nodes without a block in them are passed before the caller may pause. */
const MOST_NODES = 250;

const NONE: Node[] = [];

/** A place on the way: what comes next among the children of one node. */
interface Place {
  /** Where the siblings are; undefined for nodes from several places. */
  readonly parent: Node | undefined;
  /** Siblings from here on, or the ones that are left. */
  next: Node | null | undefined;
  readonly rest: Node[];
  /** The sibling to stop before. */
  readonly end: Node | null;
  readonly container: Node;
  /** Whether a block ends where the siblings end. */
  readonly isBlock: boolean;
}

export interface WalkOptions {
  /** Told of each open shadow root on the way. */
  readonly onShadow?: (shadow: ShadowRoot) => unknown;
  /** Told of an element that has no shadow root yet and may get one, which nothing would tell. */
  readonly onMaybeHost?: (element: Element) => unknown;
  /** Told of a node whose children the page has moved under the walk, so that the rest was not read. */
  readonly onLost?: (parent: Node) => unknown;
}

/**
 * Walks a stretch in reading order, through open shadow roots and slots. Decides by names and attributes;
 * what needs style or layout is left to `refineBlock`, for the few blocks where it matters.
 * Yields each block, and nothing now and then, so that the caller can pause.
 */
export function walkBlocks(
  { parent, first, last }: Stretch,
  options: WalkOptions = {},
): Generator<TextBlock | undefined> {
  const container = containerOf(parent);
  const end = last?.nextSibling ?? null;
  return walk([{ parent, next: first, rest: [], end, container, isBlock: true }], options);
}

/** The innermost element that text does not flow out of. */
function containerOf(node: Node): Node {
  for (const at of ancestorsOf(node)) if (!isElement(at) || roleOf(at) !== 'inline') return at;
  return node;
}

/** Walks on behind a node, to the end of the page. */
export function walkBlocksAfter(node: Node): Generator<TextBlock | undefined> {
  const places: Place[] = [];
  for (const at of ancestorsOf(node)) {
    const around = parentOf(at);
    if (around) places.unshift(placeBehind(at, around));
  }
  return walk(places, {});
}

function placeBehind(at: Node, around: Node): Place {
  const place = { end: null, container: around, isBlock: !isElement(around) || roleOf(around) === 'border' };
  if (around === at.parentNode) return { ...place, parent: around, next: at.nextSibling, rest: [] };
  // From a slotted node the way leads to the next in its slot, from a shadow root on behind its host.
  const slotted = (around as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
  const rest = slotted.slice(slotted.indexOf(at) + 1);
  return { ...place, parent: undefined, next: at.nodeType === 11 ? null : rest.shift(), rest };
}

function* walk(places: Place[], options: WalkOptions): Generator<TextBlock | undefined> {
  const run = createTextRun();
  let passed = 0;
  for (let place = places.at(-1); place; place = places.at(-1)) {
    const node = nextAt(place, options);
    let isBorder = false;
    if (!node) {
      places.pop();
      isBorder = place.isBlock;
    } else if (isText(node)) {
      run.add(node);
      while (run.isLong()) yield run.cut(place.container);
    } else if (isElement(node)) isBorder = enter(node, places, run.text(), options);
    const block = isBorder ? run.take(place.container) : undefined;
    if (block || ++passed % MOST_NODES === 0) yield block;
  }
}

/** Returns whether text ends where an element begins. */
function enter(element: Element, places: Place[], before: string, options: WalkOptions): boolean {
  // Most that are empty are pictures and the like, and there is no text yet that they could end.
  if (before === '' && !element.firstChild && !mayShowOther(element)) return false;
  const role = roleOf(element);
  const around = places.at(-1)?.container ?? element;
  if (role === 'break') return true;
  if (role === 'skip') {
    const parts = !isSkipped(element) && isForeign(element) ? partsToRead(element) : [];
    places.push(...parts.map(placeOf).reverse());
    return parts.length > 0 || endsText(element);
  }
  const isBlock = role === 'border' || isTightBox(element, before);
  places.push(childrenOf(element, around, isBlock, options));
  return isBlock;
}

/** Steps on among siblings; the page may have moved them since the last step. */
function nextAt(place: Place, { onLost }: WalkOptions): Node | undefined {
  const { parent, next: node } = place;
  if (!node || node === place.end) return undefined;
  if (parent && node.parentNode !== parent) {
    onLost?.(parent);
    return undefined;
  }
  place.next = parent ? node.nextSibling : place.rest.shift();
  return node;
}

/** An element that is a block of its own. */
function placeOf(element: Element): Place {
  const container = containerOf(parentOf(element) ?? element);
  return { parent: undefined, next: element, rest: [], end: null, container, isBlock: true };
}

/** Whether an element shows, or may come to show, what does not stand in it. */
function mayShowOther({ localName, shadowRoot }: Element): boolean {
  return shadowRoot !== null || localName === 'slot' || localName.includes('-');
}

/** A host shows its shadow tree; a slot shows what was put into it. */
function childrenOf(element: Element, around: Node, isBlock: boolean, options: WalkOptions): Place {
  const container = isBlock ? element : around;
  const { localName, shadowRoot } = element;
  if (localName === 'slot') {
    const [next, ...rest] = (element as HTMLSlotElement).assignedNodes();
    if (next) return { parent: undefined, next, rest, end: null, container, isBlock };
  }
  if (shadowRoot) options.onShadow?.(shadowRoot);
  else if (localName.includes('-')) options.onMaybeHost?.(element);
  const parent = shadowRoot ?? element;
  return { parent, next: parent.firstChild, rest: NONE, end: null, container, isBlock };
}

/**
 * Whether an element that is inline by name but touches the word before it is a box of its own by style, as
 * in a flex row. Where a space stands between, `refineBlock` finds out, and only if it matters.
 */
function isTightBox(element: Element, before: string): boolean {
  if (before === '' || /\s/.test(before.charAt(before.length - 1))) return false;
  const { firstChild } = element;
  const text = firstChild && isText(firstChild) ? firstChild.data : element.textContent;
  return /^\S/.test(text) && !isInlineDisplay(getComputedStyle(element).display);
}
