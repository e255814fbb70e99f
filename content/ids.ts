/**
 * The ids of the knowledge base. Apart from the schema, because every page carries this file and none
 * should carry the library that the schema is written with.
 */

declare const kind: unique symbol;

/** The file name of an entry, without its ending. Never changes once it has shipped. */
export type TermId = string & { readonly [kind]: 'TermId' };

/** The key of a publication in `content/sources.yml`. */
export type SourceId = string & { readonly [kind]: 'SourceId' };

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text could be the id of an entry; says nothing on whether there is one. */
export function isTermId(value: unknown): value is TermId {
  return typeof value === 'string' && KEBAB_CASE.test(value);
}

/** Whether a text could be the id of a source. */
export function isSourceId(value: unknown): value is SourceId {
  return typeof value === 'string' && KEBAB_CASE.test(value);
}

/** How soon help is needed, most urgent first. The order of this list is the order everywhere. */
export const CARE_LEVELS = ['emergency', 'same-day', 'soon', 'routine', 'self-care'] as const;
