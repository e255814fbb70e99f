/** Finds the terms of a page, paints them and keeps up with the page: blocks, mentions, ranges, paint, watch. */
import type { TermId } from '../../content/schema.ts';
import { startHighlighter } from './highlighter.dom.ts';
import { detectLanguage } from './page-language.ts';
import type { PageMention, PlacedMention } from './page-mention.dom.ts';
import { createPageReader, type PageReader, regionOf } from './page-reader.dom.ts';
import { startPageWatcher } from './page-watcher.dom.ts';
import { chooseShown, type MarkingLevel } from './shown-mentions.dom.ts';
import { runInSlices, whenIdle } from './slices.dom.ts';
import { decodeInSteps } from './surface-index.ts';

export type { PageMention };

export interface SpotterOptions {
  readonly root: Document;
  /** What `encodeSurfaceIndex` made. */
  readonly index: string;
  readonly level: MarkingLevel;
  readonly hiddenTerms: readonly TermId[];
  /** The language the index is for. Other pages stay unread. */
  readonly language?: string;
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
  const language = options.language ?? 'en';
  const hidden = new Set<TermId>(options.hiddenTerms);
  const shadowRoots = new Set<ShadowRoot>();
  const highlighter = startHighlighter(root, () => [...shadowRoots], signal);
  let mentions: readonly PlacedMention[] = [];
  let shown: readonly PlacedMention[] = [];
  let tinted: PlacedMention | undefined;
  let reader: PageReader | undefined;
  const changed = new Set<Node>();
  let running: Promise<void> | undefined;

  const placed = (mention: PageMention | undefined) => mentions.find((own) => own === mention);
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
    await whenIdle(MOST_IDLE_WAIT_MS, signal);
    if (signal.aborted) return;
    if (!reader) {
      if (pageLanguage(root) !== language) return changed.clear();
      const index = await runInSlices(decodeInSteps(options.index), signal);
      if (!index) return;
      reader = createPageReader(root, index, language);
      for (const region of visibleRegions(root, language)) await readRegion(reader, region);
      await show(reader);
      changed.add(root);
    }
    const regions = regionsOf(changed, language);
    changed.clear();
    reader.forgetRemoved();
    for (const region of regions) await readRegion(reader, region);
    await show(reader);
  }

  async function readRegion(from: PageReader, region: Node): Promise<void> {
    await runInSlices(from.read(region), signal);
    for (const shadow of from.takeShadowRoots()) {
      shadowRoots.add(shadow);
      watcher.watch(shadow);
    }
  }

  async function show(from: PageReader): Promise<void> {
    await runInSlices(from.settle(), signal);
    if (signal.aborted) return;
    mentions = from.blocks.flatMap((block) => block.mentions).filter(({ termId }) => !hidden.has(termId));
    shown = chooseShown(mentions, level, () => from.isAboutLegs(-1), root);
    highlighter.paint(shown);
    if (tinted && !mentions.includes(tinted)) {
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
      tinted = placed(mention);
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

function pageLanguage(root: Document): string {
  const said = root.documentElement?.lang.split('-')[0]?.toLowerCase();
  return said || detectLanguage((root.body?.textContent ?? '').slice(0, SAMPLE_CHARACTERS));
}

/** What the reader sees first: the blocks down the middle of the viewport. */
function visibleRegions(root: Document, language: string): Set<Node> {
  const view = root.defaultView;
  const heights = view ? [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => part * view.innerHeight) : [];
  const regions = heights.map((y) => root.elementFromPoint((view?.innerWidth ?? 0) / 2, y));
  return regionsOf(new Set(regions.filter((element) => element !== null)), language);
}

/** Regions to read again, none inside another. */
function regionsOf(changed: ReadonlySet<Node>, language: string): Set<Node> {
  const regions = new Set<Node>();
  for (const node of changed) {
    const region = node.nodeType === Node.DOCUMENT_NODE ? node : regionOf(node, language);
    if (region) regions.add(region);
  }
  for (const region of regions) {
    if ([...regions].some((other) => other !== region && other.contains(region))) regions.delete(region);
  }
  return regions;
}
