import { expect, test } from 'vitest';
import { reasonsFor } from './problems.ts';

const says = (text: string) => [{ text, sources: ['leaflet'] }];
const OTHERS = ['eases', 'whoGetsIt', 'helpsNow', 'helpsOverTime', 'doesNotHelp', 'atTheDoctor', 'medicines'];

test('a core word without a part of its kind is refused, part by part', () => {
  expect(reasonsFor({ priority: 1, nothingFound: OTHERS })).toEqual([
    'is a condition of priority 1 without "feelsLike"',
    'is a condition of priority 1 without "setsOff"',
  ]);
});

test('it may say that nothing was found', () => {
  expect(reasonsFor({ priority: 1, nothingFound: [...OTHERS, 'feelsLike', 'setsOff'] })).toEqual([]);
});

test('a word of less weight needs no such part', () => {
  expect(reasonsFor({ priority: 2 })).toEqual([]);
});

test('a part that is there was found', () => {
  expect(reasonsFor({ eases: says('Rest.'), nothingFound: ['eases'] })).toEqual([
    'says that nothing was found for "eases", which is there',
  ]);
});

test('a kind is asked for its own parts', () => {
  expect(reasonsFor({ kind: 'test', priority: 1 })).toEqual([
    'is a test of priority 1 without "whatHappens"',
    'is a test of priority 1 without "shows"',
    'is a test of priority 1 without "doesItHurt"',
  ]);
});

test('what awaits a second reader is there, and stands beside lines that have been read', () => {
  const read = { reviewedBy: ['author', 'second reader'] };
  expect(reasonsFor({ ...read, eases: says('Rest.'), awaitsSecondReader: ['eases'] })).toEqual([]);
  expect(reasonsFor({ ...read, awaitsSecondReader: ['eases'] })).toEqual([
    'awaits a second reader for "eases", which is empty',
  ]);
  expect(reasonsFor({ eases: says('Rest.'), awaitsSecondReader: ['eases'] })).toEqual([
    'awaits a second reader for some parts, but nobody has read the others',
  ]);
});
