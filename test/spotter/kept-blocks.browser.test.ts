import { expect, test } from 'vitest';
import { createKeptBlocks, type KeptBlock } from '../../components/spotter/kept-blocks.dom.ts';

/** More than a call takes arguments. */
const BLOCKS = 300_000;

test('a page of any length is kept at once, and what comes later stands in its place', () => {
  const parent = document.createElement('p');
  const block = (text: Text): KeptBlock => ({
    textBlock: { container: parent, nodes: [text], text: text.data, offset: 0 },
    reading: { found: [], legs: [] },
    ...{ isHeading: false, section: undefined, parts: [], isKept: false, isUndecided: true, isChanged: true },
    ...{ shown: [], gap: undefined, nearTexts: undefined },
  });
  const texts = Array.from({ length: BLOCKS }, (_, at) => new Text(String(at)));
  const [between, last] = [new Text('between'), new Text('last')];
  for (const text of [...texts, between, last]) parent.append(text);
  const kept = createKeptBlocks(() => true);
  kept.insert([...texts.map(block), block(last)]);
  kept.insert([block(between)]);
  expect(kept.list()).toHaveLength(BLOCKS + 2);
  expect(
    kept
      .list()
      .slice(-2)
      .map(({ textBlock: { text } }) => text),
  ).toEqual(['between', 'last']);
});
