/** Every message between the parts of the extension, and how one is told from anything else. */
import * as v from 'valibot';
import { type Term, type TermId, termId } from '../../content/schema.ts';

const message = v.variant('kind', [
  /** Content script → background: the entry of a term. */
  v.object({ kind: v.literal('load-term'), id: termId }),
  /** Content script → background: put the card's script into this frame. */
  v.object({ kind: v.literal('inject-card') }),
  /** Content script → background: show an entry in full. */
  v.object({ kind: v.literal('open-glossary'), id: termId }),
  /** Popup → content script: what is marked here. */
  v.object({ kind: v.literal('page-terms') }),
  /** Popup → content script: scroll to a term and open its card. */
  v.object({ kind: v.literal('go-to-term'), id: termId }),
  /** Background → content script: the next or previous term, with its card. */
  v.object({ kind: v.literal('step-term'), direction: v.picklist([1, -1]) }),
]);

export type Message = v.InferOutput<typeof message>;

/** What a page says of itself to the popup. */
export interface PageTerms {
  readonly host: string;
  readonly terms: readonly { readonly id: TermId; readonly count: number }[];
}

/** What comes back for each kind of message. */
export interface Answers {
  'load-term': Term | null;
  'inject-card': null;
  'open-glossary': null;
  'page-terms': PageTerms;
  'go-to-term': boolean;
  'step-term': boolean;
}

/** @returns the message, or undefined when it is not one of ours or is broken */
export function parseMessage(received: unknown): Message | undefined {
  const result = v.safeParse(message, received);
  return result.success ? result.output : undefined;
}
