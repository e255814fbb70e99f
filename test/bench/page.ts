/** What runs in the page that is measured. Each page measures one thing, so that nothing is warm before. */
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';
import { encodeText } from '../../components/spotter/encode-text.dom.ts';
import { createMatcher, type Matcher } from '../../components/spotter/matcher.ts';
import { createScriptCore } from '../../components/spotter/script-core.ts';
import { startSpotter } from '../../components/spotter/spotter.dom.ts';
import { walkBlocks } from '../../components/spotter/text-blocks.dom.ts';
import { createWasmCore, unpackMatcher } from '../../components/spotter/wasm-core.dom.ts';

/** Milliseconds to get ready, for the first texts of a page, and for the same again; bytes kept, where known. */
export interface Cost {
  readonly ready: number;
  readonly cold: number;
  readonly warm: number;
  readonly found: number;
  readonly kept?: number;
}

function time<T>(work: () => T): [T, number] {
  const from = performance.now();
  const result = work();
  return [result, performance.now() - from];
}

function cost(ready: number, read: () => number): Cost {
  const [found, cold] = time(read);
  read();
  const [, warm] = time(read);
  return { ready, cold, warm, found };
}

/** The least that any matcher must do: look at each character once. */
function touch(texts: readonly string[]): Cost {
  return cost(0, () => {
    let sum = 0;
    for (const text of texts) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    return sum;
  });
}

/** @param packed the matcher as WebAssembly; as JavaScript when there is none */
async function legwise(encoded: string, texts: readonly string[], packed?: string): Promise<Cost> {
  const wasm = packed && (await unpackMatcher(packed));
  let memory = () => new ArrayBuffer();
  const create = (): Matcher =>
    createMatcher(
      encoded,
      (host) => {
        const core = wasm ? createWasmCore(wasm, host) : createScriptCore(host);
        memory = core.memory;
        return core;
      },
      encodeText,
    );
  const [matcher, ready] = time(create);
  const costs = cost(ready, () => {
    let found = 0;
    matcher.readBlocks(texts, (_, reading) => {
      found += reading.found.length;
    });
    return found;
  });
  return { ...costs, kept: memory().byteLength };
}

/** @param source all forms as one regular expression that branches letter by letter */
function trieRegExp(source: string, texts: readonly string[]): Cost {
  const [expression, ready] = time(() => new RegExp(source, 'gi'));
  return cost(ready, () => texts.reduce((sum, text) => sum + [...text.matchAll(expression)].length, 0));
}

function ahoCorasick(forms: readonly string[], texts: readonly string[]): Cost {
  const [automaton, ready] = time(() => new AhoCorasick(forms.map((form) => form.toLowerCase())));
  return cost(ready, () => texts.reduce((sum, text) => sum + automaton.search(text.toLowerCase()).length, 0));
}

/** Changes the page; once only. */
async function markJs(forms: readonly string[], most: number): Promise<Cost> {
  const from = performance.now();
  let found = 0;
  // It goes over the whole page for each form.
  const some = forms.slice(0, most);
  await new Promise<void>((done) => {
    new Mark(document.body).mark(some, {
      separateWordSearch: false,
      accuracy: 'exactly',
      each: () => {
        found += 1;
      },
      done: () => done(),
    });
  });
  return { ready: 0, cold: performance.now() - from, warm: Number.NaN, found };
}

/** The texts of a page's blocks. */
function blocks(): string[] {
  return [
    ...walkBlocks({ parent: document.body, first: document.body.firstChild, last: document.body.lastChild }),
  ].flatMap((block) => block?.text ?? []);
}

/** Milliseconds to look at each character of a page's visible text once, from its nodes. */
function touchPage(): number {
  const [, took] = time(() => {
    let sum = 0;
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const { parentElement, nodeValue } = nodes.currentNode;
      if (!nodeValue || !parentElement?.checkVisibility()) continue;
      for (let at = 0; at < nodeValue.length; at++) sum += nodeValue.charCodeAt(at);
    }
    return sum;
  });
  return took;
}

/** Milliseconds of the main thread until a whole page is read and painted, and its longest slice. */
async function spot(encoded: string, packed: string): Promise<{ all: number; slice: number; marks: number }> {
  const controller = new AbortController();
  const wasm = await unpackMatcher(packed);
  const slices: number[] = [];
  let resumed = performance.now();
  const end = () => slices.push(performance.now() - resumed);
  const begin = () => {
    resumed = performance.now();
  };
  watchPauses(end, begin);
  document.documentElement.lang = 'en';
  // What the page itself must do for that is none of ours.
  document.elementFromPoint(0, 0);
  begin();
  const spotter = startSpotter({
    ...{ root: document, level: 'every', hiddenTerms: [], signal: controller.signal },
    loadMatcher: async () => createMatcher(encoded, (host) => createWasmCore(wasm, host), encodeText),
    onChange: end,
  });
  await spotter.whenSettled();
  const marks = spotter.terms().reduce((sum, { count }) => sum + count, 0);
  return { all: slices.reduce((sum, slice) => sum + slice, 0), slice: Math.max(...slices), marks };
}

/** Told when the spotter lets the page go on, and when it goes on itself. */
function watchPauses(end: () => void, begin: () => void): void {
  const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
  const pause = scheduler.yield.bind(scheduler);
  scheduler.yield = async () => {
    end();
    await pause();
    begin();
  };
  globalThis.requestIdleCallback = (work) => {
    end();
    setTimeout(() => {
      begin();
      work({ didTimeout: false, timeRemaining: () => 8 });
    });
    return 0;
  };
}

/** What the bench calls. */
const measured = { touch, legwise, trieRegExp, ahoCorasick, markJs, blocks, touchPage, spot };
export type Measured = typeof measured;
Object.assign(globalThis, { measured });
