/**
 * Annotated passages, each loaded as a page of its own, read by the real spotter with the shipped content and
 * marked as by default: our own, and the real ones beside the repository (`../shared/cases`), skipped where absent.
 */
import { surfaceIndexes } from 'virtual:content/surface-index';
import { afterEach, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { type Spotter, startSpotter } from '../../components/spotter/spotter.dom.ts';
import { type Mark, measure } from './passages/measure.ts';
import type { Passage } from './passages/passage.ts';
import { createScriptMatcher } from './vocabulary.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    readPassages: () => Promise<{ own: readonly Passage[]; real: readonly Passage[] }>;
  }
}

const MOST_MS = 300_000;
const { own, real } = await commands.readPassages();
const matcher = createScriptMatcher(surfaceIndexes.en);

afterEach(() => document.body.replaceChildren());

/** How a text may stand in a page: the lines that are paragraphs. */
const layouts = [
  ['line by line', /[^\n]+/g],
  ['as one paragraph', /.+/gs],
] as const;

test.each(layouts)(
  'marks the terms of our own passages and leaves lookalikes alone, %s',
  async (_, paragraph) => {
    await expectGoals(own, paragraph);
  },
  MOST_MS,
);

test.skipIf(real.length === 0).each(layouts)(
  'does so in real passages, %s',
  async (_, paragraph) => {
    await expectGoals(real, paragraph);
  },
  MOST_MS,
);

async function expectGoals(passages: readonly Passage[], paragraph: RegExp): Promise<void> {
  const marks = new Map<string, readonly Mark[]>();
  for (const { text } of passages) marks.set(text, await markPage([...text.matchAll(paragraph)]));
  const measured = measure(passages, (text) => marks.get(text) ?? []);
  console.log(measured);
  expect(measured.recall).toBeGreaterThanOrEqual(0.98);
  expect(measured.precision).toBeGreaterThanOrEqual(0.99);
  expect(measured.lookalikes).toEqual([]);
}

/** What a reader sees marked in a page of these paragraphs. */
async function markPage(paragraphs: readonly RegExpExecArray[]): Promise<readonly Mark[]> {
  const offsets = new Map<Node, number>();
  const elements = paragraphs.map(({ 0: words, index }) => {
    const text = new Text(words);
    offsets.set(text, index);
    const element = document.createElement('p');
    element.append(text);
    return element;
  });
  document.documentElement.lang = 'en';
  document.body.replaceChildren(...elements);
  const page = new AbortController();
  const options = { root: document, loadMatcher: async () => matcher, hiddenTerms: [], signal: page.signal };
  const spotter = startSpotter({ ...options, level: 'first' });
  await spotter.whenSettled();
  const marks = [...shownBy(spotter)].map(({ termId, range }) => ({
    termId,
    start: (offsets.get(range.startContainer) ?? 0) + range.startOffset,
    end: (offsets.get(range.endContainer) ?? 0) + range.endOffset,
  }));
  expect(marks).toHaveLength(CSS.highlights.get('legwise-term')?.size ?? 0);
  page.abort();
  return marks;
}

/** Steps through the marks as the keyboard does. */
function* shownBy(spotter: Spotter) {
  for (let mention = spotter.step(1); mention; mention = spotter.step(1)) {
    yield mention;
    spotter.tint(mention);
  }
}
