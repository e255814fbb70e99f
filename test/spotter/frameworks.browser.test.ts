/** Pages made with the libraries that most pages are made with do the same with Legwise as without it. */
import Quill from 'quill';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Spotter } from '../../components/spotter/spotter.dom.ts';
import { markedBy, readAnew } from './follow-page.ts';
import type { App, View } from './frameworks/app.ts';
import { lit } from './frameworks/lit.ts';
import { react } from './frameworks/react.ts';
import { svelte } from './frameworks/svelte.ts';
import { vue } from './frameworks/vue.ts';
import { painted, startReading, useCleanPage } from './stage.ts';

const ROWS = ['claudication', 'oedema', 'no term here', 'deep vein thrombosis'].map((text, id) => ({
  id,
  text,
}));
const [first, second, third, fourth] = ROWS as [Row, Row, Row, Row];
type Row = View['rows'][number];

/** What a page goes through: its first view, then each of these. */
const VIEWS: readonly View[] = [
  { title: 'Leg cramp', isOpen: false, rows: [first, second, third] },
  { title: 'Leg cramp', isOpen: true, rows: [first, second, third] },
  { title: 'Numbness', isOpen: true, rows: [third, first, second, fourth] },
  { title: 'Numbness', isOpen: false, rows: [fourth, { ...first, text: 'numbness' }] },
  { title: 'Nothing', isOpen: false, rows: [] },
  { title: 'Leg cramp', isOpen: true, rows: [...ROWS].reverse() },
];

useCleanPage();
afterEach(() => {
  vi.restoreAllMocks();
});

const words = (marks: readonly string[]) => marks.map((mark) => mark.replace(/^.*?: /, '')).sort();

/** Runs a page through all its views; returns what it looks like in each, and which nodes it kept. */
async function run(app: App, spotter?: Spotter): Promise<string[]> {
  const [start, ...views] = VIEWS as [View, ...View[]];
  const root = document.createElement('main');
  root.innerHTML = await app.html(start);
  document.body.append(root);
  let before = [...root.querySelectorAll('li')];
  // The page is marked before the library takes over what the server sent.
  await spotter?.whenSettled();
  const running = await app.start(root, start);
  const seen: string[] = [];
  for (const view of [start, ...views]) {
    await running.show(view);
    const shown = root.firstElementChild?.shadowRoot ?? root;
    const rows = [...shown.querySelectorAll('li')];
    seen.push(`${shown.innerHTML} keeps ${rows.map((row) => before.indexOf(row))}`);
    before = rows;
    await spotter?.whenSettled();
    if (spotter) expect(painted(), view.title).toEqual(words(markedBy(readAnew())));
  }
  running.stop();
  root.remove();
  await spotter?.whenSettled();
  if (spotter) expect(painted()).toEqual([]);
  return seen;
}

describe.each([
  ['React', react],
  ['Vue', vue],
  ['Svelte', svelte],
  ['Lit', lit],
] as const)('a page made with %s', (_, app) => {
  test('hydrates, re-renders and keeps its nodes as it does without Legwise, and is marked throughout', async () => {
    const spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const said = () => spies.flatMap(({ mock }) => mock.calls.map((call) => call.join(' ')));
    const without = await run(app);
    if (app !== lit) expect(without[0], 'the nodes of the server are taken over').toMatch(/keeps 0,1,2$/);
    const saidWithout = said();
    expect(await run(app, startReading())).toEqual(without);
    expect(said().filter((words) => !saidWithout.includes(words))).toEqual([]);
  });
});

describe('an editor made with Quill', () => {
  /** Types, formats, undoes; returns what the editor holds after each. */
  async function write(spotter?: Spotter): Promise<string[]> {
    document.body.innerHTML = '<p>About a cramp.</p><div id="editor"><p>Claudication</p></div>';
    await spotter?.whenSettled();
    const quill = new Quill('#editor', { modules: { history: { delay: 0 } } });
    const seen: string[] = [];
    const steps: readonly (() => unknown)[] = [
      () => quill.insertText(0, 'A leg cramp. '),
      () => quill.formatText(2, 3, 'bold', true),
      () => quill.insertText(5, 's and oedema'),
      () => quill.history.undo(),
      () => quill.setContents([{ insert: 'numbness\n' }]),
      () => quill.enable(false),
      () => quill.enable(true),
    ];
    for (const step of steps) {
      step();
      await spotter?.whenSettled();
      seen.push(`${quill.root.innerHTML} ${JSON.stringify(quill.getContents())} ${quill.getSelection()}`);
      if (spotter && quill.isEnabled()) expect(painted()).toEqual(['cramp']);
    }
    return seen;
  }

  test('holds the same as without Legwise, and nothing in it is marked', async () => {
    const without = await write();
    expect(await write(startReading())).toEqual(without);
  });
});
