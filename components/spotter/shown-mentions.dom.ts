/** Which mentions are painted: all, the first of each term in a section, or none. */
import type { PlacedMention } from './page-mention.dom.ts';

/** How much is marked. `quiet`: as `first`, but only on pages about legs. */
export type MarkingLevel = 'quiet' | 'first' | 'every';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const SECTIONS =
  'article, aside, nav, section, main, header, footer, dialog, [role="region"], [role="article"]';

/** @param mentions in page order */
export function chooseShown(
  mentions: readonly PlacedMention[],
  level: MarkingLevel,
  isAboutLegs: () => boolean,
  root: Document,
): readonly PlacedMention[] {
  if (level === 'every') return mentions;
  if (level === 'quiet' && !isAboutLegs()) return [];
  const headings = [...root.querySelectorAll(HEADINGS)];
  const sections = new Map<Element | null, Map<number, Set<string>>>();
  return mentions.filter(({ termId, place }) => {
    const element = place.startContainer.parentElement;
    const section = element?.closest(SECTIONS) ?? null;
    const seen = entryOf(
      entryOf(sections, section, () => new Map<number, Set<string>>()),
      lastBefore(headings, place.startContainer),
      () => new Set(),
    );
    const isFirst = !seen.has(termId);
    seen.add(termId);
    return isFirst;
  });
}

function entryOf<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key) ?? create();
  map.set(key, known);
  return known;
}

/** How many of the headings begin before the node, or hold it. */
function lastBefore(headings: readonly Element[], node: Node): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    const isBefore =
      heading !== undefined &&
      (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
