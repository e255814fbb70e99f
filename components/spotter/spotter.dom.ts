/** Finds the terms of a page, paints them and keeps up with the page: blocks, mentions, ranges, paint, watch. */
import type { TermId } from '../../content/schema.ts';
import { isElement } from './flat-tree.dom.ts';
import { startHighlighter } from './highlighter.dom.ts';
import type { KeptBlock } from './kept-blocks.dom.ts';
import type { Matcher } from './matcher.ts';
import { createChanges, sortRecord } from './page-changes.dom.ts';
import type { PageMention, PlacedMention } from './page-mention.dom.ts';
import { createPageReader, type PageReader } from './page-reader.dom.ts';
import { startPageWatcher } from './page-watcher.dom.ts';
import { chooseShown, type MarkingLevel } from './shown-mentions.dom.ts';
import { startShownWatcher } from './shown-watcher.dom.ts';
import { createSlicer, pause, whenIdle } from './slices.dom.ts';

export type { PageMention };

export interface SpotterOptions {
  readonly root: Document;
  /** Called once, when there is something to read. Without a matcher nothing is marked. */
  readonly loadMatcher: () => Promise<Matcher | undefined>;
  readonly level: MarkingLevel;
  readonly hiddenTerms: readonly TermId[];
  readonly signal: AbortSignal;
  /** What is marked may have changed. */
  readonly onChange?: () => void;
  /** A term was found in a shadow tree, where the style sheets of the document do not reach. */
  readonly onFirstInShadow?: () => void;
}

/** A term of the page. */
interface PageTerm {
  readonly termId: TermId;
  /** Every mention, painted or not. */
  readonly count: number;
  readonly first: PageMention;
}

export interface Spotter {
  /** The painted mention at a point of the viewport. */
  mentionAt(x: number, y: number): PageMention | undefined;
  /** In page order. */
  terms(): readonly PageTerm[];
  /** The first mention of a term. */
  find(termId: TermId): PageMention | undefined;
  /** The painted mention after or before the one that was last tinted; none behind the end, and then again the first. */
  step(direction: 1 | -1): PageMention | undefined;
  /** Shows which mention a card is open for. */
  tint(mention: PageMention | undefined): void;
  /** Resolves when the page as it is now has been read and painted. */
  whenSettled(): Promise<void>;
}

/** Pages rarely go quiet at once; text is worth reading before they do. */
const MOST_IDLE_WAIT_MS = 500;

/** What is read before the rest is no longer than that: a larger part is read with the rest nearly as soon. */
const MOST_FIRST = 5000;

/** Starts at once and works when the page is idle. Everything ends, and leaves no trace, on `signal`. */
export function startSpotter(options: SpotterOptions): Spotter {
  const { root, signal, level } = options;
  const hidden = new Set(options.hiddenTerms);
  const slicer = createSlicer(signal);
  /** The one that was tinted last, and where it stands, or stood, among those shown. */
  let current: PageMention | undefined;
  let place = -1;
  let reader: PageReader | undefined;
  let running: Promise<void> | undefined;
  let isChanged = false;
  let isQuiet = false;
  let isInShadow = false;

  function start(): void {
    isChanged = true;
    running ??= work().finally(() => {
      running = undefined;
      if (isChanged && !signal.aborted) start();
    });
  }
  async function work(): Promise<void> {
    await slicer.rest();
    await whenIdle(MOST_IDLE_WAIT_MS);
    if (signal.aborted) return;
    isChanged = false;
    if (reader) await slicer.run(readChanges(reader));
    else {
      const matcher = await options.loadMatcher();
      if (!matcher || signal.aborted) return;
      reader = createReader(matcher);
      await pause();
      await slicer.run(readPage(reader));
    }
    if (!signal.aborted) options.onChange?.();
  }
  function* readPage(from: PageReader): Generator<void> {
    const { clientWidth, clientHeight } = root.documentElement;
    // What the reader sees first: the blocks down the middle of the viewport.
    for (const part of [1, 3, 5]) {
      const seen = root.elementFromPoint(clientWidth / 2, (clientHeight * part) / 6);
      if (seen && seen.textContent.length < MOST_FIRST) yield* from.readFirst(seen);
    }
    yield* show(from);
    yield* from.readAll();
    yield* show(from);
  }
  function* readChanges(from: PageReader): Generator<void> {
    const { records, touched, restyled } = watcher.take();
    const changes = createChanges(touched, restyled);
    for (const record of records) {
      sortRecord(record, changes);
      yield;
    }
    yield* from.readChanges(changes);
    yield* show(from);
  }
  function* show(from: PageReader): Generator<void> {
    yield* from.settle();
    const wasQuiet = isQuiet;
    isQuiet = level === 'quiet' && !from.isAboutLegs();
    if (isQuiet !== wasQuiet) for (const block of from.blocks()) block.isChanged = true;
    const change = yield* chooseShown(from.blocks(), level, (term) => !isQuiet && !hidden.has(term));
    // What was dropped and read again with another block may come and go at once: it stays.
    const kept = new Set(change.come);
    const gone = from.takeDropped().flatMap(({ shown }) => shown.filter((one) => !kept.delete(one)));
    yield* highlighter.paint({ come: [...kept], gone: [...change.gone, ...gone] });
    keepPlace();
  }
  /** The mention that was tinted may have moved, or be gone. */
  function keepPlace(): void {
    const at = current ? shown().indexOf(current) : -1;
    if (at >= 0) place = at;
    else if (current) {
      current = undefined;
      highlighter.tint(undefined);
    }
  }
  const shown = (): readonly PageMention[] => reader?.blocks().flatMap((block) => block.shown) ?? [];
  const createReader = (matcher: Matcher) =>
    createPageReader({
      root,
      matcher,
      onShadow: watcher.watch,
      onMaybeHost: watcher.watchForShadow,
      onLost: watcher.touched,
      onFound: ({ textBlock: { container }, parts }) => {
        if (isElement(container)) {
          shownWatcher.watch(container, parts.length > 0);
          if (parts.length === 0) watcher.watchForSight(container);
        }
        if (isInShadow || container.getRootNode() === root) return;
        isInShadow = true;
        options.onFirstInShadow?.();
      },
    });
  const mentions = () => mentionsOf(reader?.blocks() ?? []).filter(({ termId }) => !hidden.has(termId));

  const highlighter = startHighlighter({
    root,
    mentionsIn: (text) => mentionsOf(reader?.blocksAt(text).filter(({ isKept }) => isKept) ?? []),
    signal,
  });
  const watcher = startPageWatcher(root, start, signal);
  const shownWatcher = startShownWatcher(watcher.restyled, signal);
  signal.addEventListener('abort', () => {
    reader = undefined;
    current = undefined;
  });
  watcher.watch(root);
  start();

  return {
    mentionAt: highlighter.mentionAt,
    terms: () => countTerms(mentions()),
    find: (termId) => mentions().find((mention) => mention.termId === termId),
    step(direction) {
      const all = shown();
      const next = all[place < 0 && direction < 0 ? all.length - 1 : place + direction];
      // Who comes again begins anew, from either end.
      if (!next) place = -1;
      return next;
    },
    tint(mention) {
      current = mention ?? current;
      if (mention) place = shown().indexOf(mention);
      highlighter.tint(mention);
    },
    async whenSettled() {
      start();
      while (running) await running;
    },
  };
}

function mentionsOf(blocks: readonly KeptBlock[]): readonly PlacedMention[] {
  return blocks.flatMap(({ parts }) => parts.flatMap(({ mentions }) => mentions));
}

function countTerms(mentions: readonly PlacedMention[]): PageTerm[] {
  const terms = new Map<TermId, PageTerm>();
  for (const mention of mentions) {
    const { first = mention, count = 0 } = terms.get(mention.termId) ?? {};
    terms.set(mention.termId, { termId: mention.termId, count: count + 1, first });
  }
  return [...terms.values()];
}
