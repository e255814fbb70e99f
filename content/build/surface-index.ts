/**
 * The surface index: what the content script carries of the knowledge base, as one string.
 *
 * Chosen: a dictionary of words, spelled with the 90 pieces that save most, and a bucket of wordings for each
 * word that begins some. The page decodes both into hash tables, and a filter of the first four letters of each
 * word that pages are searched for: its loop over the text looks up that, and goes on to the word itself, the one
 * behind it and only then to the block. Number, possessive and UK/US spelling are properties of a word, so
 * variants of a long form cost nothing. Tried before: a minimised character automaton (44,000 edges), a table of
 * all steps from word to word (20 ms to build), buckets read on demand, and a filter of whole words, which twice
 * as much of a plain text passed. `npm run bench` prints bytes a form and the times.
 */
import type { KnowledgeBase } from './compile.ts';
import { encodeWordings } from './surface-encoder.ts';
import { collectWordings } from './surface-wordings.ts';

/** Everything the spotter needs of a language, for `decodeSurfaceIndex` in the page. Deterministic. */
export function encodeSurfaceIndex(spotting: KnowledgeBase['spotting']): string {
  return encodeWordings(collectWordings(spotting));
}
