/** What an element is to a reader of text, from its name and attributes alone: cheap enough for every element. */

/** `skip`: not read. `inline`: text flows through. `border`: text ends before and after. `rule`: ask its style. */
export type ElementRole = 'skip' | 'inline' | 'border' | 'break' | 'rule';

const SKIPPED =
  'script style noscript template code pre kbd samp textarea input select option button object iframe canvas svg math audio video title abbr dfn rt rp legwise-card';
/** The most frequent; of others the style is asked. */
const INLINE = 'a b i em strong span u s small sub mark font cite q time label ins del ruby wbr slot';
const BORDERS =
  'p div li ul ol dl dt dd table tbody tr td th h1 h2 h3 h4 h5 h6 section article aside nav main header footer blockquote figure figcaption form details summary body html';

const ROLES = new Map<string, ElementRole>([
  ...named(SKIPPED, 'skip'),
  ...named(INLINE, 'inline'),
  ...named(BORDERS, 'border'),
  ...named('br hr', 'break'),
]);

function named(names: string, role: ElementRole): [string, ElementRole][] {
  return names.split(' ').map((name) => [name, role]);
}

/** Attributes that can change what is read; the watcher looks at these and no others. */
export const READ_ATTRIBUTES = [
  'hidden',
  'contenteditable',
  'aria-hidden',
  'data-legwise',
  'open',
  'lang',
  'style',
  'class',
];

/** The language that is read. Text that its page says is in another is left out. */
export const LANGUAGE = 'en';

export function roleOf(element: Element): ElementRole {
  const role = ROLES.get(element.localName) ?? 'rule';
  if (role === 'skip' || role === 'break') return role;
  if (element.hasAttributes() && isSkippedByAttribute(element, role)) return 'skip';
  if (role !== 'rule') return role;
  // A footnote mark is no part of the word before it; "m2" is.
  if (element.localName === 'sup') return /^[\s[\]()*†‡§,\d]*$/.test(element.textContent) ? 'skip' : 'inline';
  return isInlineDisplay(getComputedStyle(element).display) ? 'inline' : 'border';
}

/** Whether an element is a block by its name. */
export function isBorder(element: Element): boolean {
  return ROLES.get(element.localName) === 'border';
}

/** Whether text flows through a box of this kind. */
export function isInlineDisplay(display: string): boolean {
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

function isSkippedByAttribute(element: Element, role: ElementRole): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (element.hasAttribute('hidden') || element.getAttribute('data-legwise') === 'off') return true;
  // On a block it may say that a dialog is open in front; on a piece of a line it marks an icon.
  if (role === 'inline' && element.getAttribute('aria-hidden') === 'true') return true;
  const lang = element.getAttribute('lang');
  return !!lang && !lang.toLowerCase().startsWith(LANGUAGE);
}
