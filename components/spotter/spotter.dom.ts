/** Finds the terms of a page, paints them and keeps up with the page: blocks, mentions, ranges, paint, watch. */
import type { TermId } from '../../content/schema.ts';
import { LANGUAGE } from './element-roles.dom.ts';
import { startHighlighter } from './highlighter.dom.ts';
import { isEnglish } from './page-language.ts';
import type { PageMention, PlacedMention } from './page-mention.dom.ts';
import { createPageReader, type PageReader, regionOf } from './page-reader.dom.ts';
import { startPageWatcher } from './page-watcher.dom.ts';
import { chooseShown, type MarkingLevel } from './shown-mentions.dom.ts';
import { pause, runInSlices, whenIdle } from './slices.dom.ts';
import { decodeSurfaceIndex } from './surface-index.ts';

export type { PageMention };

export interface SpotterOptions {
  readonly root: Document;
  /** What `encodeSurfaceIndex` made. */
  readonly index: string;
  readonly level: MarkingLevel;
  readonly hiddenTerms: readonly TermId[];
  readonly signal: AbortSignal;
  /** What is marked may have changed. */
  readonly onChange?: () => void;
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
  /** The painted mention after or before one; without `from`, after or before the tinted one. Goes round. */
  step(direction: 1 | -1, from?: PageMention): PageMention | undefined;
  /** Shows which mention a card is open for. */
  tint(mention: PageMention | undefined): void;
  /** Resolves when the page as it is now has been read and painted. */
  whenSettled(): Promise<void>;
}

/** Pages rarely go quiet at once; text is worth reading before they do. */
const MOST_IDLE_WAIT_MS = 500;
const SAMPLE_CHARACTERS = 4000;

/** Starts at once and works when the page is idle. Everything ends, and leaves no trace, on `signal`. */
export function startSpotter(options: SpotterOptions): Spotter {
  const { root, signal, level } = options;
  const highlighter = startHighlighter(root, () => [...(reader?.shadowRoots ?? [])], signal);
  let mentions: readonly PlacedMention[] = [];
  let shown: readonly PlacedMention[] = [];
  let tinted: PageMention | undefined;
  let reader: PageReader | undefined;
  const changed = new Set<Node>();
  let running: Promise<void> | undefined;

  const watcher = startPageWatcher((nodes) => {
    for (const node of nodes) changed.add(node);
    start();
  }, signal);

  function start(): void {
    running ??= work().finally(() => {
      running = undefined;
      if (changed.size > 0 && !signal.aborted) start();
    });
  }

  async function work(): Promise<void> {
    await whenIdle(MOST_IDLE_WAIT_MS);
    if (signal.aborted) return;
    if (!reader) {
      if (!isInLanguage(root)) return changed.clear();
      reader = createPageReader(root, decodeSurfaceIndex(options.index));
      await pause();
      for (const region of visibleRegions(root)) await readRegion(reader, region);
      await show(reader);
      changed.add(root);
    }
    const regions = regionsOf(changed);
    changed.clear();
    reader.forgetRemoved();
    for (const region of regions) await readRegion(reader, region);
    await show(reader);
  }

  async function readRegion(from: PageReader, region: Node): Promise<void> {
    await runInSlices(from.read(region), signal);
    // Watching one again changes nothing.
    from.shadowRoots.forEach(watcher.watch);
  }

  async function show(from: PageReader): Promise<void> {
    await runInSlices(from.settle(), signal);
    if (signal.aborted) return;
    mentions = from.mentions().filter(({ termId }) => !options.hiddenTerms.includes(termId));
    shown = chooseShown(mentions, level, () => from.isAboutLegs(-1), root);
    highlighter.paint(shown);
    if (tinted && !mentions.some((mention) => mention === tinted)) {
      tinted = undefined;
      highlighter.tint(undefined);
    }
    options.onChange?.();
  }

  signal.addEventListener('abort', () => {
    mentions = [];
    shown = [];
    reader = undefined;
  });
  watcher.watch(root);
  start();

  return {
    mentionAt: highlighter.mentionAt,
    terms: () => countTerms(mentions),
    find: (termId) => mentions.find((mention) => mention.termId === termId),
    step(direction, from) {
      const at = shown.findIndex((mention) => mention === (from ?? tinted));
      const next = at < 0 ? (direction === 1 ? 0 : shown.length - 1) : at + direction;
      return shown.at(next % Math.max(1, shown.length));
    },
    tint(mention) {
      tinted = mention;
      highlighter.tint(tinted);
    },
    async whenSettled() {
      watcher.take();
      while (running) await running;
    },
  };
}

function countTerms(mentions: readonly PlacedMention[]): PageTerm[] {
  const terms = new Map<TermId, PageTerm>();
  for (const mention of mentions) {
    const { first = mention, count = 0 } = terms.get(mention.termId) ?? {};
    terms.set(mention.termId, { termId: mention.termId, count: count + 1, first });
  }
  return [...terms.values()];
}

function isInLanguage(root: Document): boolean {
  const said = root.documentElement?.lang.toLowerCase();
  return said
    ? said.startsWith(LANGUAGE)
    : isEnglish((root.body?.textContent ?? '').slice(0, SAMPLE_CHARACTERS));
}

/** What the reader sees first: the blocks down the middle of the viewport. */
function visibleRegions(root: Document): Set<Node> {
  const { clientWidth, clientHeight } = root.documentElement;
  const seen = [1, 3, 5].map((part) => root.elementFromPoint(clientWidth / 2, (clientHeight * part) / 6));
  return regionsOf(new Set(seen.filter((element) => element !== null)));
}

/** Regions to read again, none inside another. */
function regionsOf(changed: ReadonlySet<Node>): Set<Node> {
  const regions = new Set<Node>();
  for (const node of changed) {
    const region = node.nodeType === Node.DOCUMENT_NODE ? node : regionOf(node);
    if (region) regions.add(region);
  }
  for (const region of regions) {
    if ([...regions].some((other) => other !== region && other.contains(region))) regions.delete(region);
  }
  return regions;
}
