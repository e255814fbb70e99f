/** Keeps what was read of a page: which blocks hold something, in page order. */
import { hasContext, readBlock } from './block-reading.ts';
import { roleOf } from './element-roles.dom.ts';
import { type Surroundings, settle, spelledOut, termIdOf } from './find-mentions.ts';
import { type PlacedMention, placeMention, type ReadBlock } from './page-mention.dom.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { refineBlock, type TextBlock, walkBlocks } from './text-blocks.dom.ts';

export interface PageReader {
  /** Reads everything below a node again; a step a block. */
  read(region: Node): Generator<void>;
  /** Open shadow roots met since the last call. */
  takeShadowRoots(): readonly ShadowRoot[];
  /** Forgets blocks that left the page. */
  forgetRemoved(): void;
  /** Decides what is marked; a step a block. */
  settle(): Generator<void>;
  /** Blocks with something in them, in page order once `settle` is done. */
  readonly blocks: readonly ReadBlock[];
  /** Whether the page as a whole is about legs. */
  isAboutLegs(except: number): boolean;
}

/** A block this short borrows context from the next one and from the page's title, as headings do. */
const VERY_SHORT = 60;
/** A page is about legs when so many blocks, and one in so many, hold a word about legs. */
const LEAST_LEG_BLOCKS = 3;
const LEG_BLOCK_SHARE = 10;
/** How many blocks before and after count as the neighbourhood. */
const NEAR = 2;

export function createPageReader(root: Document, index: SurfaceIndex, language: string): PageReader {
  let blocks: ReadBlock[] = [];
  let readCount = 0;
  let shadows: ShadowRoot[] = [];
  const onShadow = (shadow: ShadowRoot) => shadows.push(shadow);
  const legContainers = new Map<Node, readonly number[]>();

  const add = (block: TextBlock, trail: Trail) => {
    readCount += 1;
    const reading = readBlock(block.text, index);
    if (reading.legs.length > 0) legContainers.set(block.container, reading.legs);
    else legContainers.delete(block.container);
    meet(trail, block.text, reading.legs);
    const pieces = reading.found.length > 0 ? refineBlock(block) : [];
    for (const piece of pieces) {
      const own = piece === block ? reading : readBlock(piece.text, index);
      if (own.found.length === 0) continue;
      const read: ReadBlock = {
        block: piece,
        reading: own,
        nearLegs: new Set(trail.legs.flat()),
        nextText: '',
        mentions: [],
      };
      trail.recent.push({ read, left: NEAR });
      blocks.push(read);
    }
  };

  const isAboutLegs = (except: number) => {
    const besides = (legs: readonly number[]) => legs.some((leg) => leg !== except);
    if (besides(readBlock(root.title, index).legs)) return true;
    const about = [...legContainers.values()].filter(besides).length;
    return about >= LEAST_LEG_BLOCKS && about * LEG_BLOCK_SHARE >= readCount;
  };

  return {
    *read(region) {
      if (region === root) readCount = 0;
      blocks = blocks.filter(({ block }) => !holds(region, block.container));
      const trail: Trail = { legs: [], recent: [] };
      for (const block of walkBlocks(region, { language, onShadow })) {
        add(block, trail);
        yield;
      }
    },
    takeShadowRoots() {
      const taken = shadows;
      shadows = [];
      return taken;
    },
    forgetRemoved() {
      blocks = blocks.filter(({ block }) => block.nodes.every((node) => node.isConnected));
      for (const container of legContainers.keys())
        if (!container.isConnected) legContainers.delete(container);
    },
    *settle() {
      blocks.sort(byPageOrder);
      const spelled = new Set(blocks.flatMap(({ reading }) => [...spelledOut(reading)]));
      const pageLegs = new Map<number, boolean>();
      for (const read of blocks) {
        const surroundings = surroundingsOf(read, root.title, index, spelled, (except) => {
          const known = pageLegs.get(except) ?? isAboutLegs(except);
          pageLegs.set(except, known);
          return known;
        });
        read.mentions = placeAll(read, surroundings, index);
        yield;
      }
    },
    get blocks() {
      return blocks;
    },
    isAboutLegs,
  };
}

/** What was read just before, so that blocks can learn about their neighbours. */
interface Trail {
  legs: (readonly number[])[];
  recent: { read: ReadBlock; left: number }[];
}

function meet(trail: Trail, text: string, legs: readonly number[]): void {
  for (const follower of trail.recent) {
    for (const leg of legs) follower.read.nearLegs.add(leg);
    if (follower.left === NEAR && needsMore(follower.read)) follower.read.nextText = text;
    follower.left -= 1;
  }
  trail.recent = trail.recent.filter(({ left }) => left > 0);
  trail.legs = [...trail.legs.slice(1 - NEAR), legs];
}

function needsMore({ block, reading }: ReadBlock): boolean {
  const isShort = block.isHeading || block.text.trim().length <= VERY_SHORT;
  return isShort && reading.found.some(({ missingContext }) => missingContext >= 0);
}

function surroundingsOf(
  read: ReadBlock,
  title: string,
  index: SurfaceIndex,
  spelled: ReadonlySet<number>,
  isPageAboutLegs: (except: number) => boolean,
): Surroundings {
  const around = needsMore(read) ? [read.nextText, title] : [];
  return {
    hasContext: (list) => around.some((text) => hasContext(text, list, index)),
    isSpelledOut: (term) => spelled.has(term),
    isAboutLegs: (except) => [...read.nearLegs].some((leg) => leg !== except) || isPageAboutLegs(except),
  };
}

/** Mentions that stayed keep their identity, so that what is painted need not be painted again. */
function placeAll(read: ReadBlock, surroundings: Surroundings, index: SurfaceIndex): PlacedMention[] {
  const before = new Map(read.mentions.map((mention) => [mention.key, mention]));
  return settle(read.reading, surroundings).map((found) => {
    const placed = placeMention(read.block, found, termIdOf(index, found.term));
    return before.get(placed.key) ?? placed;
  });
}

function byPageOrder(one: ReadBlock, other: ReadBlock): number {
  const [first, second] = [one.block.nodes[0], other.block.nodes[0]];
  if (!first || !second || first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Whether a node stands in a region, shadow trees included. */
function holds(region: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at === region) return true;
  }
  return false;
}

/**
 * The region to read again when a node changed: the element whose text may have become another. Nothing
 * when the node left the page or stands in what is not read.
 */
export function regionOf(changed: Node, language: string): Node | undefined {
  let region: Node | undefined;
  for (let at: Node | null = changed; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    const role = at instanceof Element ? roleOf(at, language) : 'border';
    if (role === 'skip') return undefined;
    if (region === undefined && role === 'border' && !(at instanceof CharacterData)) region = at;
    if (at.nodeType === Node.DOCUMENT_NODE) return region;
  }
  return undefined;
}
