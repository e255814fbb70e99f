import { expect, test } from 'vitest';
import { packWords } from '../../components/glossary/pack-words.ts';
import { createSearch } from '../../components/glossary/search.ts';
import type { GlossaryEntry, TermId } from '../../content/schema.ts';

const entry = (id: string, name: string, forms: string[], gist: string): GlossaryEntry => ({
  id: id as TermId,
  name,
  kind: 'condition',
  gist,
  forms,
});

const entries = [
  entry(
    'deep-vein-thrombosis',
    'Deep vein thrombosis',
    ['DVT', 'blood clot in the leg'],
    'A clot in a deep vein.',
  ),
  entry('blood-clot', 'Blood clot', ['clot', 'thrombus'], 'A lump of blood that has set.'),
  entry('calf-cramp', 'Calf cramp', ['cramp in the calf', 'charlie horse'], 'The calf tightens and hurts.'),
  entry('calf', 'Calf', ['calves'], 'The back of the lower leg.'),
  entry('guillain-barre', 'Guillain-Barré syndrome', ['GBS'], 'Weakness that climbs.'),
  entry('restless-legs', 'Restless legs', ['RLS', 'legs that won’t keep still'], 'An urge to move the legs.'),
];
const search = createSearch(entries, packWords(entries));
const ids = (typed: string) => search(typed).map((hit) => hit.entry.id);

test.each([
  ['the exact name', 'calf', 'calf'],
  ['the exact name before a longer one', 'blood clot', 'blood-clot'],
  ['an abbreviation in any case', 'dvt', 'deep-vein-thrombosis'],
  ['the beginning of a name', 'restl', 'restless-legs'],
  ['a lay name', 'charlie horse', 'calf-cramp'],
  ['words in any order', 'legs restless', 'restless-legs'],
  ['without the accent and the hyphen', 'guillain barre', 'guillain-barre'],
  ['without the apostrophe', 'wont keep still', 'restless-legs'],
  ['a word of the gist', 'climbs', 'guillain-barre'],
  ['a misspelling', 'thrombosys', 'deep-vein-thrombosis'],
  ['letters swapped', 'restelss legs', 'restless-legs'],
  ['a question', 'why can’t I keep my legs still', 'restless-legs'],
  ['another word for the same', 'calf hurting', 'calf-cramp'],
  ['two words written as one', 'restlesslegs', 'restless-legs'],
  ['words of more than one spelling', 'clot in a deep vein', 'deep-vein-thrombosis'],
])('finds by %s', (_, typed, id) => {
  expect(ids(typed)[0]).toBe(id);
});

test.each(['', '   ', '?!', 'zzzzqqqq'])('finds nothing for "%s"', (typed) => {
  expect(ids(typed)).toEqual([]);
});

test('lists an entry once, by its best hit, and says why', () => {
  const hits = search('clot');
  expect(ids('clot')).toEqual([...new Set(ids('clot'))]);
  expect(hits[0]).toMatchObject({
    entry: { id: 'blood-clot' },
    reason: { kind: 'also-called', form: 'clot' },
  });
  expect(search('dvt')[0]?.reason).toEqual({ kind: 'also-called', form: 'DVT' });
  expect(search('calf')[0]?.reason).toEqual({ kind: 'name' });
});

test('takes only guesses and halves for similar, not other forms and halves of words', () => {
  expect(search('thrombosys')[0]?.reason.kind).toBe('similar');
  expect(search('restless foot')[0]?.reason.kind).toBe('similar');
  expect(search('climbs')[0]?.reason).toEqual({ kind: 'gist' });
  expect(search('charlie hors')[0]?.reason).toEqual({ kind: 'also-called', form: 'charlie horse' });
  expect(search('cramps in calv')[0]?.reason).toEqual({ kind: 'name' });
});

test('takes no misspelling for a name of an entry', () => {
  const misspelt = { ...entry('sciatica', 'Sciatica', ['sciatic pain', 'siatica'], 'Pain.'), searchOnly: 1 };
  const find = createSearch([misspelt], packWords([misspelt]));
  expect(find('siatica')[0]?.reason).toEqual({ kind: 'listed' });
  expect(find('sciatic pain')[0]?.reason).toEqual({ kind: 'also-called', form: 'sciatic pain' });
  expect(find('sciatica')[0]?.reason).toEqual({ kind: 'name' });
});

test('says the same however often it is asked', () => {
  const first = ids('clot in the leg');
  ids('calf');
  expect(ids('clot in the leg')).toEqual(first);
});

test('gives the same order whatever the order of the entries', () => {
  const backwards = [...entries].reverse();
  const reversed = createSearch(backwards, packWords(backwards));
  for (const typed of ['c', 'cl', 'clot', 'leg', 'the']) {
    expect(reversed(typed).map((hit) => hit.entry.id)).toEqual(ids(typed));
  }
});

test('stops at the number asked for', () => {
  expect(search('c', 2)).toHaveLength(2);
});
