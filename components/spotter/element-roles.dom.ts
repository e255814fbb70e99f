/** What an element is to a reader of text, from its name and attributes alone: cheap enough for every element. */

/** `skip`: not read. `inline`: text flows through. `border`: text ends before and after. `rule`: ask its style. */
type ElementRole = 'skip' | 'inline' | 'border' | 'break' | 'rule';

const SKIPPED =
  'script style noscript template code pre kbd samp textarea input select option button object iframe canvas svg math audio video head title abbr dfn rt rp legwise-card';
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

/** What may make of an element something else than its name says. */
const TELLING_ATTRIBUTES =
  '[contenteditable], [hidden], [data-legwise], [aria-hidden], [*|lang], [xml\\:lang]';

/** The language that is read. */
const LANGUAGE = 'en';

export function roleOf(element: Element): Exclude<ElementRole, 'rule'> {
  const role = ROLES.get(element.localName) ?? 'rule';
  if (role === 'skip' || role === 'break') return role;
  if (hasTellingAttribute(element) && isSkippedByAttribute(element, role)) return 'skip';
  if (role !== 'rule') return role;
  // A footnote mark is no part of the word before it; "m2" is.
  if (element.localName === 'sup') return /^[\s[\]()*†‡§,\d]*$/.test(element.textContent) ? 'skip' : 'inline';
  return isInlineDisplay(getComputedStyle(element).display) ? 'inline' : 'border';
}

/** Whether nothing in an element is read, by its name and attributes; its language is asked for apart. */
export function isSkipped(element: Element): boolean {
  const role = ROLES.get(element.localName) ?? 'rule';
  return (
    role === 'skip' ||
    role === 'break' ||
    (hasTellingAttribute(element) && isHiddenByAttribute(element, role))
  );
}

/** Whether style decides what an element is to a reader of text. */
export function isRuledByStyle({ localName }: Element): boolean {
  return localName !== 'sup' && !ROLES.has(localName);
}

/** Whether text flows through a box of this kind, or past it where there is none. */
export function isInlineDisplay(display: string): boolean {
  return /^(inline|contents|none|ruby.*)$/.test(display);
}

/** Whether text does not go on behind an element of which nothing is read: a field, or a block that is shown. */
export function endsText(element: Element): boolean {
  const { localName } = element;
  if (ROLES.get(localName) === 'border') return !element.hasAttribute('hidden');
  return /^(textarea|input|select|button|pre)$/.test(localName);
}

/** Whether an element heads a section. */
export function isHeading(node: Node): boolean {
  return (
    node instanceof Element && (/^h[1-6]$/.test(node.localName) || node.getAttribute('role') === 'heading')
  );
}

/** The language that an element says it is in. */
export function languageOf(element: Element): string | null {
  return element.getAttribute('lang') || element.getAttribute('xml:lang');
}

/** Whether an element says that it is in a language that is not read. */
export function isForeign(element: Element): boolean {
  const language = languageOf(element);
  return !!language && !isRead(language);
}

/** In an element in another language, the outermost parts in the one that is read. */
export function partsToRead(foreign: Element): readonly Element[] {
  const isRead = `[lang^="${LANGUAGE}" i]`;
  const isInner = ({ parentElement }: Element) => foreign.contains(parentElement?.closest(isRead) ?? null);
  return [...foreign.querySelectorAll(isRead)].filter((part) => !isInner(part));
}

/** Whether a language tag names the language that is read. */
export function isRead(language: string): boolean {
  return language.toLowerCase().startsWith(LANGUAGE);
}

/** Whether there is an attribute to look at: asked at once, for most elements have none of these. */
function hasTellingAttribute(element: Element): boolean {
  return element.hasAttributes() && element.matches(TELLING_ATTRIBUTES);
}

function isSkippedByAttribute(element: Element, role: ElementRole): boolean {
  return isHiddenByAttribute(element, role) || isForeign(element);
}

function isHiddenByAttribute(element: Element, role: ElementRole): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (element.hasAttribute('hidden') || element.getAttribute('data-legwise') === 'off') return true;
  // On a block it may say that a dialog is open in front; on a piece of a line it marks an icon.
  return role === 'inline' && element.getAttribute('aria-hidden') === 'true';
}
