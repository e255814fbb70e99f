/**
 * The surface index: what the content script carries of the knowledge base, as one string.
 *
 * Chosen: a dictionary of words, spelled with the 90 pieces that save most, and a bucket of wordings for each
 * word that begins some. The page decodes the dictionary into one hash table, and a filter of two bits a word
 * that its loop over the text looks up; buckets and context lists stay as they were shipped until a page has
 * their word. Number, possessive and UK/US spelling are properties of a word, so variants of a long form cost
 * nothing. Tried before: a minimised character automaton (44,000 edges), and a table of all steps from word to
 * word, built in the page (20 ms). `npm run bench` prints bytes a form and the times.
 */
import type { KnowledgeBase } from './compile.ts';
import { encodeWordings } from './surface-encoder.ts';
import { collectWordings } from './surface-wordings.ts';

/** Everything the spotter needs of a language, for `decodeSurfaceIndex` in the page. Deterministic. */
export function encodeSurfaceIndex(spotting: KnowledgeBase['spotting']): string {
  return encodeWordings(collectWordings(spotting));
}
