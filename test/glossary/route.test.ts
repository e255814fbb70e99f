import { expect, test } from 'vitest';
import { groupByLetter } from '../../components/glossary/by-letter.ts';
import { formatRoute, parseRoute } from '../../components/glossary/route.ts';
import type { GlossaryEntry } from '../../content/schema.ts';

test.each([
  ['', { kind: 'list' }],
  ['#/', { kind: 'list' }],
  ['#/term/calf-pain', { kind: 'term', id: 'calf-pain' }],
  ['#/compare/calf-pain,shin-pain', { kind: 'compare', ids: ['calf-pain', 'shin-pain'] }],
  ['#/compare/calf%2Dpain%2Cshin-pain', { kind: 'compare', ids: ['calf-pain', 'shin-pain'] }],
  ['#/compare/a,a,b', { kind: 'compare', ids: ['a', 'b'] }],
  ['#/compare/a,b,c,d,e', { kind: 'compare', ids: ['a', 'b', 'c', 'd'] }],
  ['#/compare/', { kind: 'compare', ids: [] }],
  ['#/compare/<b>', { kind: 'compare', ids: [] }],
  ['#/kind/tests', { kind: 'list', group: 'tests' }],
  ['#/kind/toString', { kind: 'list' }],
  ['#/where/', { kind: 'where' }],
  ['#/where/calf', { kind: 'where', region: 'calf' }],
  ['#/where/moon', { kind: 'where' }],
  ['#/term/../manifest', { kind: 'list' }],
  ['#/term/<img>', { kind: 'list' }],
  ['#/nowhere/calf-pain', { kind: 'list' }],
])('%s leads to %j', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test.each([
  '#/',
  '#/kind/medicines',
  '#/where/',
  '#/where/knee-back',
  '#/term/calf-pain',
  '#/compare/',
  '#/compare/calf-pain,shin-pain',
])('%s is written as it is read', (hash) => {
  expect(formatRoute(parseRoute(hash))).toBe(hash);
});

test('words that end in half a sign, as those cut off do, have an address', () => {
  expect(parseRoute(formatRoute({ kind: 'search', typed: 'calf \ud83e' }))).toMatchObject({ kind: 'search' });
});

test('entries stand by letter, in the order of the language', () => {
  const entry = (name: string) =>
    ({ id: name, name, kind: 'sign', gist: '', forms: [] }) as unknown as GlossaryEntry;
  const groups = groupByLetter([entry('shin'), entry('Calf'), entry('ankle'), entry('cramp')], 'en');
  expect(groups.map(({ letter, entries }) => [letter, entries.map(({ name }) => name)])).toEqual([
    ['A', ['ankle']],
    ['C', ['Calf', 'cramp']],
    ['S', ['shin']],
  ]);
});
