/** Which mentions are painted: all, the first of each term in a section, or none. */
import type { TermId } from '../../content/schema.ts';
import type { KeptBlock } from './kept-blocks.dom.ts';
import type { PlacedMention } from './page-mention.dom.ts';

/** How much is marked. `quiet`: as `first`, but only on pages about legs. */
export type MarkingLevel = 'quiet' | 'first' | 'every';

/** What to paint and what to take away. */
export interface ShownChange {
  readonly come: PlacedMention[];
  readonly gone: PlacedMention[];
}

/** Whether a mention is painted, told the ones of its section in page order. */
type Choice = (mention: PlacedMention, section: Element | undefined) => boolean;

/**
 * Decides again where something changed: from the heading before to the next.
 * @param blocks in page order
 * @param isWanted whether a term may be painted now
 */
export function* chooseShown(
  blocks: readonly KeptBlock[],
  level: MarkingLevel,
  isWanted: (term: TermId) => boolean,
): Generator<void, ShownChange> {
  const change: ShownChange = { come: [], gone: [] };
  const createChoice = () => (level === 'every' ? () => true : createFirstChoice());
  let section: KeptBlock[] = [];
  function* close(): Generator<void> {
    if (section.some(({ isChanged }) => isChanged)) yield* choose(section, isWanted, createChoice(), change);
    section = [];
    yield;
  }
  for (const block of blocks) {
    if (block.isHeading) yield* close();
    section.push(block);
  }
  yield* close();
  return change;
}

/** The first mention of each term in a sectioning element. */
function createFirstChoice(): Choice {
  const seen = new Map<Element | undefined, Set<TermId>>();
  return ({ termId }, section) => {
    const terms = seen.get(section) ?? new Set();
    seen.set(section, terms);
    const isFirst = !terms.has(termId);
    terms.add(termId);
    return isFirst;
  };
}

function* choose(
  blocks: readonly KeptBlock[],
  isWanted: (term: TermId) => boolean,
  isChosen: Choice,
  { come, gone }: ShownChange,
): Generator<void> {
  for (const block of blocks) {
    const before = block.shown;
    const mentions = block.parts.flatMap((part) => part.mentions);
    block.shown = mentions.filter((one) => isWanted(one.termId) && isChosen(one, block.section));
    block.isChanged = false;
    if (before.length === 0 && block.shown.length === 0) continue;
    come.push(...block.shown.filter((one) => !before.includes(one)));
    gone.push(...before.filter((one) => !block.shown.includes(one)));
    yield;
  }
}
