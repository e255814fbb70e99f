/** The shown parts of a block, and what is marked in them. */
import { type BlockReading, type Found, readBlock } from './block-reading.ts';
import { type Surroundings, settle, spelledOut, termIdOf } from './find-mentions.ts';
import type { Matcher } from './matcher.ts';
import { isSameMention, type PlacedMention, placeMention } from './page-mention.dom.ts';
import { refineBlock } from './refine-block.dom.ts';
import type { TextBlock } from './text-run.dom.ts';

/** A piece of a block that is shown in one box. */
export interface BlockPart {
  readonly textBlock: TextBlock;
  readonly reading: BlockReading;
  /** Terms that it names by forms that need no context. */
  readonly spells: ReadonlySet<number>;
  /** What is marked; nothing before it was settled. */
  marked: readonly Found[] | undefined;
  mentions: readonly PlacedMention[];
}

/** @param before the parts as they were: what stayed the same stays the same object */
export function partsOf(
  block: TextBlock,
  reading: BlockReading,
  matcher: Matcher,
  before: readonly BlockPart[] = [],
): readonly BlockPart[] {
  const pieces = reading.found.length > 0 ? refineBlock(block) : [block];
  return pieces.flatMap((piece) => {
    const same = before.find((part) => isSameText(part.textBlock, piece));
    if (same) return same;
    const own = piece === block ? reading : readBlock(piece.text, matcher);
    const [head] = piece.nodes;
    const { mentions = [] } = before.find((part) => part.textBlock.nodes[0] === head) ?? {};
    return { textBlock: piece, reading: own, spells: spelledOut(own), marked: undefined, mentions };
  });
}

/**
 * Decides what is marked. Mentions that stay keep their identity.
 * @returns whether it is not what it was
 */
export function settlePart(part: BlockPart, surroundings: Surroundings, matcher: Matcher): boolean {
  const { reading, textBlock, marked } = part;
  const found = settle(reading, surroundings);
  if (marked?.length === found.length && marked.every((form, at) => form === found[at])) return false;
  part.marked = found;
  const before = new Map<Node, PlacedMention[]>();
  for (const mention of part.mentions) {
    const inNode = before.get(mention.place.startContainer) ?? [];
    before.set(mention.place.startContainer, inNode);
    inNode.push(mention);
  }
  part.mentions = found.map((form) => {
    const placed = placeMention(textBlock, form, termIdOf(matcher, form.term));
    const inNode = before.get(placed.place.startContainer);
    return inNode?.find((mention) => isSameMention(mention, placed)) ?? placed;
  });
  return true;
}

/** Whether what is marked depends on the page around, and may change with it. */
export function isOpen({ reading: { found }, marked }: BlockPart): boolean {
  // A short form that is marked stays so for as long as the page has its title.
  return found.some(
    (form) =>
      form.missingContext >= 0 || form.missingLegs >= 0 || (form.notNear > 0 && !marked?.includes(form)),
  );
}

/** Whether two blocks are the same text in the same nodes. */
export function isSameText(one: TextBlock, other: TextBlock): boolean {
  return (
    one.text === other.text &&
    one.offset === other.offset &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every((node, at) => node === other.nodes[at])
  );
}
