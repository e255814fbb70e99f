/** What runs in the page that is measured. Each page measures one thing once, so that nothing is warm. */
import { readBlock } from '../../components/spotter/block-reading.ts';
import { startSpotter } from '../../components/spotter/spotter.dom.ts';
import { decodeSurfaceIndex } from '../../components/spotter/surface-index.ts';
import { walkBlocks } from '../../components/spotter/text-blocks.dom.ts';

/** Milliseconds to touch each character of each text once, the least that any matcher must do. */
function touch(texts: readonly string[]): number {
  const from = performance.now();
  let sum = 0;
  for (const text of texts) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  const took = performance.now() - from;
  return sum < 0 ? 0 : took;
}

/** Milliseconds to decode an index and, after that, to find what is in the texts; how much was found. */
function match(encoded: string, texts: readonly string[]): { decode: number; match: number; found: number } {
  const from = performance.now();
  const index = decodeSurfaceIndex(encoded);
  const decoded = performance.now();
  let found = 0;
  for (const text of texts) found += readBlock(text, index).found.length;
  return { decode: decoded - from, match: performance.now() - decoded, found };
}

/** The texts of a page's blocks. */
function blocks(): string[] {
  return [...walkBlocks({ parent: document, first: document.documentElement, last: null })].flatMap(
    (block) => block?.text ?? [],
  );
}

/** Milliseconds until a whole page is read and painted, and its longest slice. */
async function spot(index: string): Promise<{ all: number; slice: number; marks: number }> {
  const controller = new AbortController();
  const slices: number[] = [];
  let resumed = performance.now();
  const end = () => slices.push(performance.now() - resumed);
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const pause = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    end();
    await pause();
    resumed = performance.now();
  };
  globalThis.requestIdleCallback = (work) => {
    end();
    setTimeout(() => {
      resumed = performance.now();
      work({ didTimeout: false, timeRemaining: () => 8 });
    });
    return 0;
  };
  document.documentElement.lang = 'en';
  const from = performance.now();
  resumed = from;
  const spotter = startSpotter({
    ...{ root: document, index, level: 'every', hiddenTerms: [], signal: controller.signal },
    onChange: end,
  });
  await spotter.whenSettled();
  const marks = spotter.terms().reduce((sum, { count }) => sum + count, 0);
  return { all: performance.now() - from, slice: Math.max(...slices), marks };
}

/** What the bench calls. */
export const measured = { touch, match, blocks, spot };
export type Measured = typeof measured;
Object.assign(globalThis, { measured });
