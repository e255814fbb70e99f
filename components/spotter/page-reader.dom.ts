/** Keeps what was read of a page: which blocks hold something, in page order. */
import { hasContext, readBlock } from './block-reading.ts';
import { roleOf } from './element-roles.dom.ts';
import { settle, spelledOut, termIdOf } from './find-mentions.ts';
import { textsNear } from './near-texts.dom.ts';
import { type PlacedMention, placeMention, type ReadBlock } from './page-mention.dom.ts';
import type { SurfaceIndex } from './surface-index.ts';
import { refineBlock, type TextBlock, walkBlocks } from './text-blocks.dom.ts';

export interface PageReader {
  /** Reads everything below a node again; a step a block or less. */
  read(region: Node): Generator<void>;
  /** Open shadow roots met so far. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  /** Forgets blocks that left the page. */
  forgetRemoved(): void;
  /** Decides what is marked; a step a block. */
  settle(): Generator<void>;
  /** In page order once `settle` is done. */
  mentions(): PlacedMention[];
  /** Whether the page as a whole is about legs, not counting a word itself (a class). */
  isAboutLegs(except: number): boolean;
}

/** A page is about legs when so many blocks, or a third of a small page, and one in so many, hold a word about legs. */
const LEAST_LEG_BLOCKS = 3;
const SMALL_PAGE_SHARE = 3;
const LEG_BLOCK_SHARE = 10;
/** How many blocks before and after count as the neighbourhood. */
const NEAR = 2;

export function createPageReader(root: Document, index: SurfaceIndex): PageReader {
  let blocks: ReadBlock[] = [];
  let readCount = 0;
  const shadowRoots = new Set<ShadowRoot>();

  const add = (block: TextBlock, order: number) => {
    const reading = readBlock(block.text, index);
    const pieces = reading.found.length > 0 ? refineBlock(block) : [block];
    for (const piece of pieces) {
      const own = piece.text === block.text ? reading : readBlock(piece.text, index);
      if (own.found.length > 0 || own.legs.length > 0)
        blocks.push({ block: piece, reading: own, order, mentions: [] });
    }
  };
  const besides = (except: number, { reading }: ReadBlock) => reading.legs.some((leg) => leg !== except);
  const isAboutLegs = (except: number) => {
    if (readBlock(root.title, index).legs.some((leg) => leg !== except)) return true;
    const about = blocks.filter((block) => besides(except, block)).length;
    const least = Math.min(LEAST_LEG_BLOCKS, Math.ceil(readCount / SMALL_PAGE_SHARE));
    return about > 0 && about >= least && about * LEG_BLOCK_SHARE >= readCount;
  };
  const isNearLegs = (at: number, except: number) => {
    const order = blocks[at]?.order ?? 0;
    for (const step of [-1, 1]) {
      for (let to = at + step; ; to += step) {
        const other = blocks[to];
        if (!other || Math.abs(other.order - order) > NEAR) break;
        if (besides(except, other)) return true;
      }
    }
    return false;
  };

  return {
    shadowRoots,
    isAboutLegs,
    *read(region) {
      if (region === root) readCount = 0;
      const isBefore = ({ block }: ReadBlock) => isFollowing(block.container, region);
      let order = Math.max(0, ...blocks.filter(isBefore).map((block) => block.order));
      blocks = blocks.filter(({ block }) => !holds(region, block.container));
      for (const block of walkBlocks(region, (shadow) => shadowRoots.add(shadow))) {
        if (block) {
          readCount += 1;
          order += 1;
          add(block, order);
        }
        yield;
      }
    },
    forgetRemoved() {
      blocks = blocks.filter(({ block }) => block.nodes.every((node) => node.isConnected));
    },
    *settle() {
      blocks.sort(byPageOrder);
      const spelled = new Set(blocks.flatMap(({ reading }) => [...spelledOut(reading)]));
      const pageLegs = new Map<number, boolean>();
      for (const [at, read] of blocks.entries()) {
        const near = textsNear(read, root);
        const found = settle(read.reading, {
          isSpelledOut: (term) => spelled.has(term),
          hasContext: (list) => near.some((text) => hasContext(text, list, index)),
          isAboutLegs(except) {
            if (isNearLegs(at, except)) return true;
            const isAbout = pageLegs.get(except) ?? isAboutLegs(except);
            pageLegs.set(except, isAbout);
            return isAbout;
          },
        });
        // Mentions that stayed keep their identity, so that what is painted need not be painted again.
        const before = new Map(read.mentions.map((mention) => [mention.key, mention]));
        const placed = found.map((form) => placeMention(read.block, form, termIdOf(index, form.term)));
        read.mentions = placed.map((mention) => before.get(mention.key) ?? mention);
        yield;
      }
    },
    mentions: () => blocks.flatMap(({ mentions }) => mentions),
  };
}

function byPageOrder(one: ReadBlock, other: ReadBlock): number {
  const [first, second] = [one.block.nodes[0], other.block.nodes[0]];
  if (!first || !second || first === second) return 0;
  return isFollowing(first, second) ? -1 : 1;
}

function isFollowing(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Shadow trees included. */
function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

function holds(region: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === region) return true;
  return false;
}

/**
 * The region to read again when a node changed: the element whose text may have become another. Nothing
 * when the node left the page or stands in what is not read.
 */
export function regionOf(changed: Node): Node | undefined {
  let region: Node | undefined;
  for (let at: Node | null = changed; at; at = parentOf(at)) {
    const role = at instanceof Element ? roleOf(at) : 'border';
    if (role === 'skip') return undefined;
    if (region === undefined && role === 'border' && !(at instanceof CharacterData)) region = at;
    if (at.nodeType === Node.DOCUMENT_NODE) return region;
  }
  return undefined;
}
