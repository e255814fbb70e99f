/**
 * The surface index: what the content script carries of the knowledge base, as one string.
 *
 * Chosen: a dictionary of words and, on top, wordings as sequences of word numbers. Tried on the 8,709
 * forms of `terms.yaml`: a minimised character automaton needs 44,000 edges for the forms alone, the same
 * forms are 25,000 words drawn from 4,000. Number, possessive and UK/US spelling become properties of a
 * word, so variants of a long form cost nothing. Wordings are grouped by term and conditions, so that none
 * names its term. In the page the string becomes two hash tables in typed arrays, in one pass that can be
 * sliced. Those 8,709 forms with all their variants: 84,757 characters, 9.7 a form; about 3 ms to decode
 * once the decoder is compiled, 15 to 20 ms on its first run on a busy two-core machine.
 */
import type { KnowledgeBase } from './compile.ts';
import { encodeWordings } from './surface-encoder.ts';
import { collectWordings } from './surface-wordings.ts';

/** Everything the spotter needs of a language, for `decodeSurfaceIndex` in the page. Deterministic. */
export function encodeSurfaceIndex(spotting: KnowledgeBase['spotting']): string {
  return encodeWordings(collectWordings(spotting));
}
