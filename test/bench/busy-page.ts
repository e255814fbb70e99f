/** A single-page app that never rests: chat text that streams, a table that updates, rows that come and go. */
import { encodeText } from '../../components/spotter/encode-text.dom.ts';
import { createMatcher } from '../../components/spotter/matcher.ts';
import { startSpotter } from '../../components/spotter/spotter.dom.ts';
import { createWasmCore, unpackMatcher } from '../../components/spotter/wasm-core.dom.ts';

const WORDS =
  'a leg cramp at night is not claudication and the swelling of an ankle may be oedema or something else that a doctor should look at'.split(
    ' ',
  );
const ROWS = 300;
const CELLS = 8;
/** How many cells, words and rows change in a frame. */
const CHANGES = 20;

let stop = new AbortController();

/** Has the page read and watched, or ends that. */
async function spot(index: string | undefined, packed: string): Promise<void> {
  stop.abort();
  stop = new AbortController();
  document.documentElement.lang = 'en';
  if (index === undefined) return;
  const wasm = await unpackMatcher(packed);
  const spotter = startSpotter({
    ...{ root: document, level: 'every', hiddenTerms: [], signal: stop.signal },
    loadMatcher: async () => createMatcher(index, (host) => createWasmCore(wasm, host), encodeText),
  });
  await spotter.whenSettled();
}

function build(): void {
  const row = (at: number) =>
    `<tr>${Array.from({ length: CELLS }, (_, cell) => `<td>${WORDS[(at + cell) % WORDS.length]} ${at}</td>`).join('')}</tr>`;
  document.body.innerHTML = `<main><h1>Busy</h1><div id="bar"></div><section id="chat"><p></p></section>
    <table><tbody>${Array.from({ length: ROWS }, (_, at) => row(at)).join('')}</tbody></table></main>`;
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
      if (cell) cell.textContent = `${WORDS[(frame + at) % WORDS.length]} ${frame}`;
      cell?.classList.toggle('odd');
    }
    if (frame % 60 === 59) chat?.append(document.createElement('p'));
    chat?.lastElementChild?.append(` ${WORDS[frame % WORDS.length]}`);
    if (bar) bar.style.width = `${frame % 100}%`;
    if (frame % 10 === 0 && rows?.lastElementChild) rows.prepend(rows.lastElementChild);
    document.body.getBoundingClientRect();
  }
}

/** What the measuring calls. */
const busy = { build, spot, run };
export type Busy = typeof busy;
Object.assign(globalThis, { busy });
