/** What is on show: elements and pieces of text, those in open shadow roots too. */

/** Every element that a reader can see, in document order. */
export function findShown(root: ParentNode = document.body): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? findShown(element.shadowRoot) : []),
  ]);
  const beside =
    root === document.body
      ? [...document.documentElement.children].filter(({ shadowRoot }) => shadowRoot)
      : [];
  const found = [...all, ...beside.flatMap((host) => (host.shadowRoot ? findShown(host.shadowRoot) : []))];
  return found.filter(isShown);
}

function isShown(element: HTMLElement): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return ![element, ...ancestorsOf(element)].some(isForListeningOnly);
}

/** Clipped to nothing, for screen readers. */
function isForListeningOnly(element: Element): boolean {
  return getComputedStyle(element).clipPath === 'inset(50%)';
}

/** A piece of text and the boxes of its lines. */
export interface TextPiece {
  readonly element: HTMLElement;
  readonly text: string;
  readonly lines: readonly DOMRect[];
}

/** Every piece of text on show. */
export function findText(shown: readonly HTMLElement[]): TextPiece[] {
  return shown.flatMap((element) => {
    if (element instanceof SVGElement) return [];
    return [...element.childNodes].filter(isText).flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      return lines.length > 0 ? [{ element, text: node.data.trim(), lines }] : [];
    });
  });
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
}

/** The element around another, out of a shadow root too. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The elements around another, from the nearest on. */
export function ancestorsOf(element: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let box = parentOf(element); box; box = parentOf(box)) found.push(box as HTMLElement);
  return found;
}

/** An element in a few words. */
export function describe(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  const kind =
    element.className && typeof element.className === 'string'
      ? `.${element.className.replaceAll(' ', '.')}`
      : '';
  return `<${element.localName}${kind}> “${label.slice(0, 40)}”`;
}
