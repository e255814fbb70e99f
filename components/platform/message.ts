/** Every message between the parts of the extension, and how one is told from anything else. */
import { isTermId, type TermId } from '../../content/ids.ts';
import type { Term } from '../../content/schema.ts';

export type Message =
  /** Content script → background: the entry of a term. */
  | { readonly kind: 'load-term'; readonly id: TermId }
  /** Content script → background: put the card's script into this frame. */
  | { readonly kind: 'inject-card' }
  /** Content script → background: let the marks be painted in shadow trees of this frame, too. */
  | { readonly kind: 'style-shadows' }
  /** Content script → background: show an entry in full. */
  | { readonly kind: 'open-glossary'; readonly id: TermId }
  /** Content script → background: mark a term no more, on any page. */
  | { readonly kind: 'hide-term'; readonly id: TermId }
  /** Content script → background: turn Legwise off for the site of this tab, or on again. */
  | { readonly kind: 'switch-site'; readonly off: boolean }
  /** Content script → background: how many terms the page has, for the badge. */
  | { readonly kind: 'count-terms'; readonly count: number }
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
  'style-shadows': null;
  'open-glossary': null;
  'hide-term': null;
  'switch-site': null;
  'count-terms': null;
  'page-terms': PageTerms;
  'go-to-term': boolean;
  'step-term': boolean;
}

/** @returns the message without anything that came beside it, or undefined when it is broken or not ours */
export function parseMessage(received: unknown): Message | undefined {
  if (typeof received !== 'object' || received === null) return undefined;
  const { kind, id, direction, off, count } = received as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'inject-card':
    case 'style-shadows':
    case 'page-terms':
      return { kind };
    case 'load-term':
    case 'open-glossary':
    case 'hide-term':
    case 'go-to-term':
      return isTermId(id) ? { kind, id } : undefined;
    case 'step-term':
      return direction === 1 || direction === -1 ? { kind, direction } : undefined;
    case 'switch-site':
      return typeof off === 'boolean' ? { kind, off } : undefined;
    case 'count-terms':
      return typeof count === 'number' ? { kind, count } : undefined;
    default:
      return undefined;
  }
}
