import { isTermId, type TermId } from '../../content/ids.ts';

/** Where a reader is in the glossary; the part of the address after `#`. */
export type Route =
  | { readonly kind: 'list' }
  /** The list with words already searched for. */
  | { readonly kind: 'search'; readonly typed: string }
  | { readonly kind: 'term'; readonly id: TermId }
  | { readonly kind: 'compare'; readonly ids: readonly TermId[] };

/** The most entries laid side by side. */
const MOST_COMPARED = 4;

/** Reads an address; one that is not understood leads to the list. */
export function parseRoute(hash: string): Route {
  const [, place, rest = ''] = hash.replace(/^#/, '').split('/');
  const ids = rest.split(',').filter(isTermId);
  const [first] = ids;
  if (place === 'search') return { kind: 'search', typed: decode(rest) };
  if (place === 'term' && first) return { kind: 'term', id: first };
  if (place === 'compare' && first)
    return { kind: 'compare', ids: [...new Set(ids)].slice(0, MOST_COMPARED) };
  return { kind: 'list' };
}

/** The address of a place in the glossary. */
export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'list':
      return '#/';
    case 'search':
      return `#/search/${encodeURIComponent(route.typed)}`;
    case 'term':
      return `#/term/${route.id}`;
    case 'compare':
      return `#/compare/${route.ids.join(',')}`;
  }
}

/** Reads words out of an address; one that somebody cut short is taken as it is. */
function decode(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
