/** Which mentions are painted: all, the first of each term in a section, or none. */
import type { PlacedMention } from './page-mention.dom.ts';

/** How much is marked. `quiet`: as `first`, but only on pages about legs. */
export type MarkingLevel = 'quiet' | 'first' | 'every';

export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const SECTIONS = 'article, aside, nav, section, main, header, footer, dialog';

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
  const sections = [...root.querySelectorAll(SECTIONS)];
  const seen = new Set<string>();
  let heading = 0;
  return mentions.filter(({ termId, place: { startContainer } }) => {
    while (isBefore(headings[heading], startContainer)) heading += 1;
    const section = startContainer.parentElement?.closest(SECTIONS);
    const key = [termId, heading, section && sections.indexOf(section)].join();
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

/** Whether a heading stands before a node, or around it. */
function isBefore(heading: Element | undefined, node: Node): boolean {
  return !!heading && (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
