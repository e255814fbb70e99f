/** The blocks of a page that are worth remembering, in page order. The others are only counted. */
import { type BlockPart, isSameText } from './block-parts.dom.ts';
import type { BlockReading } from './block-reading.ts';
import { compareInFlatTree } from './flat-tree.dom.ts';
import type { PlacedMention } from './page-mention.dom.ts';
import { createPageTally } from './page-tally.ts';
import type { TextBlock } from './text-run.dom.ts';

/** A block that holds something, or heads a section. */
export interface KeptBlock {
  /** As it was read, whatever style makes of it. */
  readonly textBlock: TextBlock;
  readonly reading: BlockReading;
  readonly isHeading: boolean;
  /** The sectioning element around it. */
  readonly section: Element | undefined;
  /** What of it is shown. */
  parts: readonly BlockPart[];
  isKept: boolean;
  /** Whether what is marked in it is yet to be decided, or hangs on the page around and may change with it. */
  isUndecided: boolean;
  /** Whether what is marked in it, or right before it, is not what it was. */
  isChanged: boolean;
  /** Those of its mentions that are painted. */
  shown: readonly PlacedMention[];
  /** How many blocks lie between the one kept before it and this; unknown after a change there. */
  gap: number | undefined;
  /** The texts around, where they were asked for; forgotten after a change there. */
  nearTexts: readonly string[] | undefined;
}

/** How far a block looks around: as many kept blocks before and behind a change are asked again. */
const REACH = 16;

/** Blocks that come at once when more than a part of the page is read. */
const MANY = 1000;

export type KeptBlocks = ReturnType<typeof createKeptBlocks>;

/** @param isPlain whether the page has no shadow trees so far */
export function createKeptBlocks(isPlain: () => boolean) {
  let list: KeptBlock[] = [];
  let dropped: KeptBlock[] = [];
  let heads = new WeakSet<Text>();
  let count = 0;
  const byNode = new WeakMap<Text, readonly KeptBlock[]>();
  const tally = createPageTally();

  /** The place in the list of the first that does not come before a node. */
  const placeOf = (node: Node) => {
    let [from, to] = [0, list.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const head = list[middle]?.textBlock.nodes[0];
      if (head && compareInFlatTree(head, node, isPlain()) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return {
    tally,
    list: (): readonly KeptBlock[] => list,
    /** All blocks of the page. */
    count: () => count,
    at: (node: Text): readonly KeptBlock[] => byNode.get(node) ?? [],
    /** Whether a block was counted. */
    isRead: ({ nodes: [head] }: TextBlock): boolean => !!head && heads.has(head),
    /** Counts a block; returns what was kept of the same block before. */
    meet(block: TextBlock): KeptBlock | undefined {
      const [head] = block.nodes;
      if (!head) return undefined;
      if (!heads.has(head)) count += 1;
      heads.add(head);
      return byNode.get(head)?.find((kept) => isSameText(kept.textBlock, block));
    },
    /** Forgets the blocks that a text stands in. */
    forget(text: Text): void {
      if (heads.delete(text)) count -= 1;
      for (const kept of byNode.get(text) ?? []) kept.isKept = false;
    },
    forgetAll(): void {
      heads = new WeakSet();
      count = 0;
      for (const kept of list) kept.isKept = false;
    },
    /** Drops what was forgotten. */
    compact(): void {
      const before = list;
      list = before.filter(({ isKept }) => isKept);
      if (list.length === before.length) return;
      for (const [at, kept] of before.entries()) {
        if (kept.isKept) continue;
        tally.count(kept.parts, -1);
        dropped.push(kept);
        lookAgainAround(before, at);
      }
    },
    /** What was dropped since it was last asked. */
    takeDropped(): readonly KeptBlock[] {
      const taken = dropped;
      dropped = [];
      return taken;
    },
    /** Adds blocks that follow one another and stand together. */
    insert(blocks: readonly KeptBlock[]): void {
      const head = blocks[0]?.textBlock.nodes[0];
      if (!head) return;
      const at = placeOf(head);
      // Few are put in their place. Those of a whole page would be more than a call takes.
      if (blocks.length < MANY) list.splice(at, 0, ...blocks);
      else list = [...list.slice(0, at), ...blocks, ...list.slice(at)];
      for (const kept of blocks) {
        kept.isKept = true;
        tally.count(kept.parts, 1);
        for (const node of kept.textBlock.nodes) {
          const others = byNode.get(node)?.filter((other) => other.isKept && other !== kept) ?? [];
          byNode.set(node, [...others, kept]);
        }
      }
      lookAgainAround(list, at - 1);
      lookAgainAround(list, at + blocks.length - 1);
    },
    /** Puts other parts in place of those of a block. */
    replaceParts(kept: KeptBlock, parts: readonly BlockPart[]): void {
      tally.count(kept.parts, -1);
      tally.count(parts, 1);
      Object.assign(kept, { parts, isUndecided: true, isChanged: true });
    },
    /** Told of a place where blocks came or went that are not kept: right before a node. */
    changedAt: (node: Node): void => lookAgainAround(list, placeOf(node) - 1),
    /** Told that a node that is gone stood somewhere. */
    changedSomewhere(): void {
      for (const kept of list) Object.assign(kept, { gap: undefined, nearTexts: undefined });
    },
  };
}

/** Forgets what the blocks around a change know of one another. */
function lookAgainAround(list: readonly KeptBlock[], changed: number): void {
  const at = Math.max(0, changed);
  for (const kept of list.slice(Math.max(0, at - REACH), at + REACH)) kept.nearTexts = undefined;
  for (const kept of list.slice(at, at + 2)) {
    kept.gap = undefined;
    kept.isChanged = true;
  }
}
