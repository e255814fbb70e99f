/** A single-page app that never rests: chat text that streams, a table that updates, rows that come and go. */
import { encodeText } from '../../components/spotter/encode-text.dom.ts';
import { createMatcher } from '../../components/spotter/matcher.ts';
import { startSpotter } from '../../components/spotter/spotter.dom.ts';
import { createWasmCore, unpackMatcher } from '../../components/spotter/wasm-core.dom.ts';

/** What the app is about. */
const WORDS = {
  legs: 'a leg cramp at night is not claudication and the swelling of an ankle may be oedema or something else that a doctor should look at',
  orders:
    'a new order in March is not delivered and the shipping of an item may be faster or something else that a clerk should look at',
};
type Topic = keyof typeof WORDS;
/** Marks of the app about legs. */
const MARKS = 400;
const ROWS = 300;
const CELLS = 8;
/** How many cells, words and rows change in a frame. */
const CHANGES = 20;

let words: string[] = [];

/** Has the page read and watched. */
async function spot(index: string, packed: string): Promise<void> {
  document.documentElement.lang = 'en';
  const wasm = await unpackMatcher(packed);
  const spotter = startSpotter({
    ...{ root: document, level: 'every', hiddenTerms: [], signal: new AbortController().signal },
    loadMatcher: async () => createMatcher(index, (host) => createWasmCore(wasm, host), encodeText),
  });
  await spotter.whenSettled();
}

function build(topic: Topic): void {
  words = WORDS[topic].split(' ');
  const row = (at: number) =>
    `<tr>${Array.from({ length: CELLS }, (_, cell) => `<td>${words[(at + cell) % words.length]} ${at}</td>`).join('')}</tr>`;
  document.body.innerHTML = `<main><h1>Busy</h1><div id="bar"></div><section id="chat"><p></p></section>
    <table><tbody>${Array.from({ length: ROWS }, (_, at) => row(at)).join('')}</tbody></table></main>`;
}

/**
 * Marks as many words as Legwise would, has the marks follow the changes, and does no more: what the browser takes
 * for the painting alone.
 */
function paint(): void {
  const highlight = new Highlight();
  const marks = new Map<Node, AbstractRange>();
  const mark = (node: Node | null) => {
    if (!node || marks.size >= MARKS) return;
    const ends = { startContainer: node, endContainer: node, startOffset: 0, endOffset: 3 };
    const range = new StaticRange(ends);
    highlight.add(range);
    marks.set(node, range);
  };
  const unmark = (node: Node): boolean => {
    const range = marks.get(node);
    return range !== undefined && highlight.delete(range) && marks.delete(node);
  };
  for (const { firstChild } of document.querySelectorAll('td')) mark(firstChild);
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      // A cell that was marked is so with its new text.
      const wereMarked = [...removedNodes].filter(unmark).length > 0;
      if (wereMarked) mark(addedNodes[0] ?? null);
    }
  }).observe(document.body, { childList: true, subtree: true });
  CSS.highlights.set('bench', highlight);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(bench) { text-decoration: underline }');
  document.adoptedStyleSheets.push(sheet);
}

/** Runs so many frames, each with the same work. */
async function run(frames: number): Promise<void> {
  const chat = document.querySelector('#chat');
  const rows = document.querySelector('tbody');
  const bar = document.querySelector<HTMLElement>('#bar');
  for (let frame = 0; frame < frames; frame++) {
    await new Promise(requestAnimationFrame);
    const cells = document.querySelectorAll('td');
    for (let at = 0; at < CHANGES; at++) {
      const cell = cells[(frame * CHANGES + at) % cells.length];
      if (cell) cell.textContent = `${words[(frame + at) % words.length]} ${frame}`;
      cell?.classList.toggle('odd');
    }
    if (frame % 60 === 59) chat?.append(document.createElement('p'));
    chat?.lastElementChild?.append(` ${words[frame % words.length]}`);
    if (bar) bar.style.width = `${frame % 100}%`;
    if (frame % 10 === 0 && rows?.lastElementChild) rows.prepend(rows.lastElementChild);
    document.body.getBoundingClientRect();
  }
}

/** What the measuring calls. */
const busy = { build, spot, paint, run };
export type Busy = typeof busy;
Object.assign(globalThis, { busy });
