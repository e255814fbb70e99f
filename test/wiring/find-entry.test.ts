/** Where words of a selection or of the address bar lead, over the entries that are shipped. */
import { expect, test } from 'vitest';
import { packWords } from '../../components/glossary/pack-words.ts';
import { createEntryFinder } from '../../components/wiring/find-entry.ts';
import { loadKnowledge } from '../../content/build/load.ts';

const { glossary } = loadKnowledge('en');
const finder = createEntryFinder(async () => [glossary, packWords(glossary)]);

test.each([
  ['restless legs', 'restless-legs-syndrome'],
  ['Swollen legs', 'leg-swelling'],
  ['“claudication,”', 'claudication'],
  ['blood clot in the leg', 'deep-vein-thrombosis'],
])('%s is the name of an entry', async (words, id) => {
  expect(await finder.findPlace(words)).toBe(`#/term/${id}`);
});

test.each(['state', 'scia', 'not a stroke'])('%s is no name of one', async (words) => {
  expect(await finder.findPlace(words)).toMatch(/^#\/search\//);
});

test('every entry is found by its name', async () => {
  for (const { id, name } of glossary) expect(await finder.findPlace(name), name).toBe(`#/term/${id}`);
});
