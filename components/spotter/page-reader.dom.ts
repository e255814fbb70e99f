/** Keeps what was read of a page: which blocks hold something, in page order. */
import { type BlockPart, isOpen, partsOf, settlePart } from './block-parts.dom.ts';
import type { BlockReading } from './block-reading.ts';
import { isHeading, isRuledByStyle } from './element-roles.dom.ts';
import { ancestorsOf, isElement, isInside, textsIn } from './flat-tree.dom.ts';
import { createKeptBlocks, type KeptBlock } from './kept-blocks.dom.ts';
import type { Matcher } from './matcher.ts';
import type { PageChanges } from './page-changes.dom.ts';
import { createPageLanguage } from './page-language.dom.ts';
import { isOtherLanguage, listen } from './page-language.ts';
import {
  nodeBehind,
  outermost,
  readableStretches,
  siblingsIn,
  stretchesOf,
  wholeOf,
} from './stretches.dom.ts';
import { createSurroundings } from './surroundings.dom.ts';
import { type Stretch, type WalkOptions, walkBlocks } from './text-blocks.dom.ts';
import type { TextBlock } from './text-run.dom.ts';

/** Its work is done step by step, so that it can be paused between any two. */
export interface PageReader {
  /** Reads one element, before the rest. */
  readFirst(region: Node): Generator<void>;
  /** Reads the whole page; of what stayed the same no text is read again. */
  readAll(): Generator<void>;
  /** Reads what changed, and no more. */
  readChanges(changes: PageChanges): Generator<void>;
  /** Decides what is marked. */
  settle(): Generator<void>;
  /** In page order. */
  blocks(): readonly KeptBlock[];
  /** The blocks that a text has a part in. */
  blocksAt(text: Text): readonly KeptBlock[];
  /** Blocks that are no longer there, since it was last asked. */
  takeDropped(): readonly KeptBlock[];
  /** Whether the page as a whole is about legs. */
  isAboutLegs(): boolean;
}

export interface ReaderOptions extends WalkOptions {
  readonly root: Document;
  readonly matcher: Matcher;
  /** Told of each block with something in it. */
  readonly onFound?: (block: KeptBlock) => void;
}

const SECTIONS = 'article, aside, nav, section, main, header, footer, dialog';
const NOTHING: BlockReading = { found: [], legs: [] };
/** Nodes that are passed between two chances to pause. */
const MOST_NODES = 500;
/** Texts are read so many characters at once: quick, and still no more than a moment. */
const BATCH = 2000;
/** As many changes at once, and one for so many blocks, take longer to follow than the whole page to read. */
const FEW_TOUCHED = 200;
const TOUCHED_SHARE = 4;

export function createPageReader(options: ReaderOptions): PageReader {
  const { root, matcher } = options;
  let isPlain = true;
  let title = '';
  const walkOptions: WalkOptions = {
    ...options,
    onShadow(shadow) {
      isPlain = false;
      options.onShadow?.(shadow);
    },
  };
  const kept = createKeptBlocks(() => isPlain);
  const language = createPageLanguage(root);
  const surroundings = createSurroundings(root, kept, matcher);

  function* readWhole(): Generator<void> {
    const isPageRead = language.isRead();
    kept.forgetAll();
    kept.compact();
    for (const stretch of wholeOf(root, isPageRead)) yield* read(stretch);
    // It may have sounded otherwise than it says.
    if (language.isRead() !== isPageRead) yield* readWhole();
  }
  function* read(stretch: Stretch): Generator<void> {
    const found: KeptBlock[] = [];
    const waiting: TextBlock[] = [];
    let characters = 0;
    let gap = 0;
    const fileWaiting = () => {
      characters = 0;
      gap = fileAll(waiting.splice(0), found, gap);
    };
    for (const block of walkBlocks(stretch, walkOptions)) {
      if (block) {
        waiting.push(block);
        language.overhear(block.text);
      }
      characters += block?.text.length ?? BATCH;
      if (characters < BATCH) continue;
      // Nothing waits while the page goes on, for it may change.
      fileWaiting();
      yield;
    }
    fileWaiting();
    kept.insert(found);
    if (found.length === 0) kept.changedAt(stretch.first ?? stretch.parent);
  }
  /** Returns how many blocks lie then behind the last that was found. */
  const fileAll = (blocks: readonly TextBlock[], found: KeptBlock[], gap: number): number => {
    const known = blocks.map(kept.meet);
    const readings = readInLanguage(blocks.map(({ text }, at) => (known[at] ? '' : text)));
    return blocks.reduce((passed, block, at) => {
      const before = known[at];
      const one = before?.isKept ? before : keep(block, before?.reading ?? readings[at]);
      if (!one) return passed + 1;
      // It was read a moment ago, with something else; what comes behind it stands apart from what came before.
      if (one === before) kept.insert(found.splice(0));
      else found.push(Object.assign(one, { gap: found.length > 0 ? passed : undefined }));
      return 0;
    }, gap);
  };
  const keep = (block: TextBlock, reading = NOTHING): KeptBlock | undefined => {
    const heads = isHeading(block.container);
    const holds = reading.found.length > 0;
    if (!holds && !heads && reading.legs.length === 0) return undefined;
    const before = block.nodes.flatMap((node) => kept.at(node)).find((other) => !other.isKept)?.parts;
    const parts = partsOf(block, reading, matcher, before);
    const section = sectionOf(block.container);
    const state = { isKept: false, isUndecided: true, isChanged: true, shown: [], gap: undefined };
    const one = {
      textBlock: block,
      reading,
      parts,
      section,
      isHeading: heads,
      ...state,
      nearTexts: undefined,
    };
    if (holds) options.onFound?.(one);
    return one;
  };
  const isNewPage = ({ touched, styled }: PageChanges) =>
    // A style sheet may have made boxes of what ran in lines.
    styled.has(root) ||
    touched.has(root.documentElement) ||
    touched.size > FEW_TOUCHED + kept.count() / TOUCHED_SHARE;
  const readInLanguage = (texts: readonly string[]): BlockReading[] => {
    const readings: BlockReading[] = [];
    matcher.readBlocks(texts, (at, reading) => {
      const isOther = reading.found.length > 0 && isOtherLanguage(listen(texts[at] ?? ''));
      if (!isOther) readings[at] = reading;
    });
    return readings;
  };
  function* forget(nodes: Iterable<Node>): Generator<void> {
    let passed = 0;
    for (const node of nodes) {
      for (const text of textsIn(node)) {
        kept.forget(text);
        if (++passed % MOST_NODES === 0) yield;
      }
    }
  }
  /** What the page says around some nodes may be another now. */
  function* lookAgain(nodes: readonly (Node | undefined)[]): Generator<void> {
    const known = nodes.filter((node) => node?.isConnected);
    if (known.length < nodes.length) kept.changedSomewhere();
    for (const node of known) {
      if (node) kept.changedAt(node);
      yield;
    }
  }
  function* restyle(styled: ReadonlySet<Node>): Generator<void> {
    for (const one of styled.size > 0 ? kept.list() : []) {
      const isStyled = (node: Node) => isInside(styled, node);
      if (one.reading.found.length === 0 || !one.textBlock.nodes.some(isStyled)) continue;
      const parts = partsOf(one.textBlock, one.reading, matcher, one.parts);
      if (!isSameParts(parts, one.parts)) kept.replaceParts(one, parts);
      yield;
    }
  }

  return {
    *readFirst(region) {
      yield* language.meet();
      for (const stretch of readableStretches(region, language.isRead())) yield* read(stretch);
    },
    *readAll() {
      yield* language.meet();
      yield* readWhole();
    },
    *readChanges(changes) {
      const { touched, removed, gaps, styled } = changes;
      const isOther = yield* language.ask();
      const isPageRead = language.isRead();
      for (const node of styled) if (isElement(node) && isRuledByStyle(node)) touched.add(node);
      if (isOther || isNewPage(changes)) return yield* readWhole();
      const stretches = yield* stretchesOf(changes, isPageRead);
      yield* forget(removed);
      yield* forget(outermost(touched));
      for (const stretch of stretches) yield* forget(siblingsIn(stretch, touched));
      kept.compact();
      yield* lookAgain([...outermost(touched), ...gaps.map(nodeBehind)]);
      for (const stretch of stretches) yield* read(stretch);
      yield* restyle(styled);
      if (language.isRead() !== isPageRead) yield* readWhole();
    },
    *settle() {
      const isRenamed = title !== root.title;
      title = root.title;
      for (const [at, one] of kept.list().entries()) {
        if (!one.isUndecided && !isRenamed) continue;
        for (const part of one.parts)
          if (settlePart(part, surroundings.around(at, part), matcher)) one.isChanged = true;
        one.isUndecided = one.parts.some(isOpen);
        yield;
      }
    },
    blocks: kept.list,
    blocksAt: kept.at,
    takeDropped: kept.takeDropped,
    isAboutLegs: () => surroundings.isAboutLegs(-1),
  };
}

function isSameParts(parts: readonly BlockPart[], others: readonly BlockPart[]): boolean {
  return parts.length === others.length && parts.every((part, at) => part === others[at]);
}

function sectionOf(container: Node): Element | undefined {
  for (const at of ancestorsOf(container)) if (isElement(at) && at.matches(SECTIONS)) return at;
  return undefined;
}
