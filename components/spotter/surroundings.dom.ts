/** What the page around a block says about it. */
import type { BlockPart } from './block-parts.dom.ts';
import { readBlock } from './block-reading.ts';
import type { Surroundings } from './find-mentions.ts';
import type { KeptBlock, KeptBlocks } from './kept-blocks.dom.ts';
import type { Matcher } from './matcher.ts';
import { textsNear } from './near-texts.dom.ts';
import { walkBlocksAfter } from './text-blocks.dom.ts';

/** A page is about legs when so many blocks, or a third of a small page, and one in so many, hold a word about legs. */
const LEAST_LEG_BLOCKS = 3;
const SMALL_PAGE_SHARE = 3;
const LEG_BLOCK_SHARE = 10;
/** How many blocks before and after count as the neighbourhood. */
const NEAR = 2;
/** How many pauses of the walk are worth waiting for when it looks for the next block. */
const FAR = 10;

export interface PageSurroundings {
  /** Of the block at a place in the list. */
  around(at: number, part: BlockPart): Surroundings;
  /** Whether the page as a whole is about legs, not counting a word itself (a class). */
  isAboutLegs(except: number): boolean;
}

export function createSurroundings(root: Document, kept: KeptBlocks, matcher: Matcher): PageSurroundings {
  const { tally } = kept;
  let title = '';
  let titleLegs: readonly number[] = [];
  const isAboutLegs = (except: number) => {
    if (root.title !== title) {
      title = root.title;
      titleLegs = readBlock(title, matcher).legs;
    }
    if (titleLegs.some((leg) => leg !== except)) return true;
    const about = tally.legBlocks(except);
    const least = Math.min(LEAST_LEG_BLOCKS, Math.ceil(kept.count() / SMALL_PAGE_SHARE));
    return about > 0 && about >= least && about * LEG_BLOCK_SHARE >= kept.count();
  };
  return {
    isAboutLegs,
    around: (at, part) => ({
      isSpelledOut: tally.isSpelledOut,
      isElsewhere: (words) => matcher.hasContext(root.title, words),
      hasContext: (words) => {
        const block = kept.list()[at];
        return !!block && textsNear(block, part, root).some((text) => matcher.hasContext(text, words));
      },
      isAboutLegs: (except) => isAboutLegs(except) || isNearLegs(kept, at, except),
    }),
  };
}

function holdsLegs({ parts }: KeptBlock, except: number): boolean {
  return parts.some(({ reading }) => reading.legs.some((leg) => leg !== except));
}

function isNearLegs(kept: KeptBlocks, at: number, except: number): boolean {
  const list = kept.list();
  const own = list[at];
  if (own && holdsLegs(own, except)) return true;
  for (const step of [-1, 1]) {
    let distance = 0;
    for (let to = at + step; list[to]; to += step) {
      distance += gapBefore(kept, step > 0 ? to : to + 1) + 1;
      const other = list[to];
      if (distance > NEAR || !other) break;
      if (holdsLegs(other, except)) return true;
    }
  }
  return false;
}

function gapBefore(kept: KeptBlocks, at: number): number {
  const [before, behind] = [kept.list()[at - 1], kept.list()[at]];
  if (!before || !behind) return NEAR;
  behind.gap ??= countBetween(before, behind, kept);
  return behind.gap;
}

/** How many blocks that are read stand between two, as far as that matters. */
function countBetween(
  { textBlock: before }: KeptBlock,
  { textBlock: behind }: KeptBlock,
  kept: KeptBlocks,
): number {
  const [last, head] = [before.nodes.at(-1), behind.nodes[0]];
  if (!last || !head || last === head) return 0;
  let [count, pauses] = [0, 0];
  for (const block of walkBlocksAfter(last)) {
    if (block?.nodes.includes(head)) break;
    // The walk does not know that it is in a part that is read of an element that is not.
    if (block && kept.isRead(block)) count += 1;
    else pauses += 1;
    if (count >= NEAR || pauses > FAR) return NEAR;
  }
  return count;
}
