import { isTermId, type TermId } from '../../content/ids.ts';
import type { LegRegion } from '../../content/picture-ids.ts';
import { REGION_NAMES } from '../picture/region.ts';
import { isKindGroup, type KindGroup } from './kind-groups.ts';

/** Where a reader is in the glossary; the part of the address after `#`. */
export type Route =
  /** Every entry, or those of one kind. */
  | { readonly kind: 'list'; readonly group?: KindGroup }
  /** The list with words already searched for. */
  | { readonly kind: 'search'; readonly typed: string }
  /** The leg to point at, and what is found at a part of it. */
  | { readonly kind: 'where'; readonly region?: LegRegion }
  | { readonly kind: 'term'; readonly id: TermId }
  /** None or one while a reader is still choosing. */
  | { readonly kind: 'compare'; readonly ids: readonly TermId[] };

/** The most entries laid side by side. */
export const MOST_COMPARED = 4;

/** Reads an address; one that is not understood leads to the list. */
export function parseRoute(hash: string): Route {
  const [, place, coded = ''] = hash.replace(/^#/, '').split('/');
  // What passes an address on may write its commas and hyphens in code.
  const rest = decode(coded);
  const ids = rest.split(',').filter(isTermId);
  const [first] = ids;
  if (place === 'search') return { kind: 'search', typed: rest };
  if (place === 'term' && first) return { kind: 'term', id: first };
  if (place === 'compare') return { kind: 'compare', ids: [...new Set(ids)].slice(0, MOST_COMPARED) };
  if (place === 'where') return isRegion(rest) ? { kind: 'where', region: rest } : { kind: 'where' };
  if (place === 'kind' && isKindGroup(rest)) return { kind: 'list', group: rest };
  return { kind: 'list' };
}

function isRegion(text: string): text is LegRegion {
  return Object.hasOwn(REGION_NAMES, text);
}

/** The address of a place in the glossary. */
export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'list':
      return route.group ? `#/kind/${route.group}` : '#/';
    case 'search':
      return `#/search/${encodeURIComponent(route.typed.toWellFormed())}`;
    case 'where':
      return `#/where/${route.region ?? ''}`;
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
