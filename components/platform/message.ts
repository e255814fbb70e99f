/** Every message between the parts of the extension, and how one is told from anything else. */
import { isTermId, type TermId } from '../../content/ids.ts';
import type { Term } from '../../content/schema.ts';

/** A word's place, in CSS pixels of the viewport of a frame. */
export interface FrameBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const OPENERS = ['pointer', 'keyboard', 'touch', 'list'] as const;
const FRAME_ACTS = ['leave', 'stay', 'dismiss', 'close', 'end'] as const;

export type Message =
  /** Content script → background: the entry of a term. */
  | { readonly kind: 'load-term'; readonly id: TermId }
  /** Content script → background: put the card's script into this frame. */
  | { readonly kind: 'inject-card' }
  /** Content script → background: put the matcher as JavaScript into this frame. */
  | { readonly kind: 'inject-matcher' }
  /** Content script → background: let the marks be painted in shadow trees of this frame, too. */
  | { readonly kind: 'style-shadows' }
  /** Content script → background: show an entry in full, or several side by side. */
  | { readonly kind: 'open-glossary'; readonly ids: readonly TermId[] }
  /** Content script → background: mark a term no more, on any page, or again. */
  | { readonly kind: 'hide-term'; readonly id: TermId; readonly off: boolean }
  /** Content script → background: turn Legwise off for the site of this tab, or on again. */
  | { readonly kind: 'switch-site'; readonly off: boolean }
  /** Content script → background: how many terms the page has, for the badge. */
  | { readonly kind: 'count-terms'; readonly count: number }
  /** Frame → background → top frame: show the card of a word in the frame. */
  | {
      readonly kind: 'show-frame-card';
      /** The frame the word is in; set by the background. */
      readonly frame: number;
      /** Its number in each frame around it, the outermost first. */
      readonly path: readonly number[];
      readonly id: TermId;
      readonly box: FrameBox;
      readonly openedBy: (typeof OPENERS)[number];
      readonly theme: 'system' | 'light' | 'dark';
      readonly textSize: number;
    }
  /** Frame → background → top frame: how far each side of the word is from where it was at first. */
  | { readonly kind: 'move-frame-card'; readonly frame: number; readonly box: FrameBox }
  /** Frame → background → top frame: what else happens to the card. */
  | { readonly kind: 'frame-card'; readonly frame: number; readonly does: (typeof FRAME_ACTS)[number] }
  /** Top frame → background → frame: the card of its word has gone. */
  | { readonly kind: 'frame-card-closed'; readonly frame: number }
  /** Popup → content script: what is marked here. */
  | { readonly kind: 'page-terms' }
  /** Popup → content script: scroll to a term and open its card. */
  | { readonly kind: 'go-to-term'; readonly id: TermId }
  /** Background → content script: the next (1) or previous (-1) term, with its card. */
  | { readonly kind: 'step-term'; readonly direction: 1 | -1 };

/** What a page says of itself to the popup. */
export interface PageTerms {
  readonly host: string;
  readonly terms: readonly { readonly id: TermId; readonly count: number }[];
}

/** What comes back for each kind of message. */
export interface Answers {
  'load-term': Term | null;
  'inject-card': null;
  'inject-matcher': null;
  'style-shadows': null;
  'open-glossary': null;
  /** Whether an administrator has set it, so that nothing was changed. */
  'hide-term': boolean;
  'switch-site': boolean;
  'count-terms': null;
  'show-frame-card': boolean;
  'move-frame-card': null;
  'frame-card': null;
  'frame-card-closed': null;
  'page-terms': PageTerms;
  'go-to-term': boolean;
  'step-term': boolean;
}

type Kind = Message['kind'];
type MessageOf<K extends Kind> = Extract<Message, { kind: K }>;
type Check = (value: unknown) => boolean;

/** What each field must be, for the kinds of message that one listener answers. */
export type Shapes = {
  readonly [K in Kind]?: { readonly [Field in Exclude<keyof MessageOf<K>, 'kind'>]: Check };
};

const isFlag: Check = (value) => typeof value === 'boolean';
const isText: Check = (value) => typeof value === 'string';

/** What a content script is asked. Every page carries these, so the others stand apart. */
export const PAGE_MESSAGES = {
  'page-terms': {},
  'go-to-term': { id: isTermId },
  'step-term': { direction: (value) => value === 1 || value === -1 },
} as const satisfies Shapes;

/** What a frame is told of the card that the top frame shows for it. */
export const FRAME_MESSAGES = { 'frame-card-closed': { frame: Number.isInteger } } as const satisfies Shapes;

/** What the top frame is asked by frames. */
export const TOP_FRAME_MESSAGES = {
  'show-frame-card': {
    frame: Number.isInteger,
    path: (value) => Array.isArray(value) && value.every(Number.isInteger),
    id: isTermId,
    box: isBox,
    openedBy: (value) => OPENERS.some((opener) => opener === value),
    theme: isText,
    textSize: Number.isFinite,
  },
  'move-frame-card': { frame: Number.isInteger, box: isBox },
  'frame-card': { frame: Number.isInteger, does: (value) => FRAME_ACTS.some((act) => act === value) },
} as const satisfies Shapes;

/** What the background is asked. */
export const BACKGROUND_MESSAGES = {
  ...FRAME_MESSAGES,
  ...TOP_FRAME_MESSAGES,
  'load-term': { id: isTermId },
  'inject-card': {},
  'inject-matcher': {},
  'style-shadows': {},
  'open-glossary': { ids: (value) => Array.isArray(value) && value.every(isTermId) },
  'hide-term': { id: isTermId, off: isFlag },
  'switch-site': { off: isFlag },
  'count-terms': { count: Number.isFinite },
} as const satisfies Shapes;

/**
 * @param shapes of the messages that are answered here
 * @returns the message without anything that came beside it, or undefined when it is broken or not for here
 */
export function parseMessage(received: unknown, shapes: Shapes): Message | undefined {
  if (typeof received !== 'object' || received === null) return undefined;
  const given = received as Readonly<Record<string, unknown>>;
  const { kind } = given;
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return undefined;
  const checks: [string, Check][] = Object.entries(shapes[kind as Kind] ?? {});
  if (!checks.every(([field, check]) => check(given[field]))) return undefined;
  return Object.fromEntries([['kind', kind], ...checks.map(([field]) => [field, given[field]])]) as Message;
}

function isBox(value: unknown): value is FrameBox {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['left', 'top', 'right', 'bottom'].every((side) => Number.isFinite(Reflect.get(value, side)))
  );
}
