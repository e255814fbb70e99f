/** The gate of the search: what readers type, over the entries that are shipped. */
import { expect, test } from 'vitest';
import { packWords } from '../../components/glossary/pack-words.ts';
import { createSearch } from '../../components/glossary/search.ts';
import { loadKnowledge } from '../../content/build/load.ts';
import { readQueries } from './queries.ts';

const { glossary } = loadKnowledge('en');
const search = createSearch(glossary, packWords(glossary));
const queries = readQueries();
const results = queries.map((query) => {
  const ids: string[] = search(query.typed).map((hit) => hit.entry.id);
  return { ...query, ids, place: ids.findIndex((id) => query.expected.includes(id)) };
});
const describeMiss = ({ typed, expected, ids }: (typeof results)[number]) =>
  `"${typed}": ${expected.join(' or ')} expected, found ${ids.slice(0, 3).join(', ') || 'nothing'}`;

test('asks enough, for entries that exist', () => {
  const known = new Set<string>(glossary.map(({ id }) => id));
  expect(queries.flatMap(({ expected }) => expected.filter((id) => !known.has(id)))).toEqual([]);
  expect(queries.length).toBeGreaterThanOrEqual(1000);
});

test('puts the right entry first for 95 of 100 queries', () => {
  const misses = results.filter(({ place }) => place !== 0);
  const share = 1 - misses.length / results.length;
  console.log(
    `${(100 * share).toFixed(1)} of 100 queries first (${results.length} asked). Not first:\n${misses.map(describeMiss).join('\n')}`,
  );
  expect(share).toBeGreaterThanOrEqual(0.95);
});

test('puts the right entry among the first three for every query', () => {
  expect(results.filter(({ place }) => place < 0 || place > 2).map(describeMiss)).toEqual([]);
});
