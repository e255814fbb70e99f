import { expect, test } from 'vitest';
import { compareRows, statedDifferences, suggestBeside } from '../../components/glossary/compare-rows.ts';
import type { Term } from '../../content/schema.ts';
import { asTermId, EXAMPLE_TERMS } from '../examples/terms.ts';

const [plain] = Object.values(EXAMPLE_TERMS);
if (!plain) throw new Error('There is no example.');

const term = (id: string, parts: Partial<Term>): Term => ({
  ...plain,
  id: asTermId(id),
  name: id,
  feelsLike: [],
  setsOff: [],
  eases: [],
  helpsNow: [],
  helpsOverTime: [],
  whoGetsIt: [],
  notTheSameAs: [],
  ...parts,
});
const says = (text: string) => [{ text, sources: [] }];
const differs = (id: string, difference: string) => ({
  term: { id: asTermId(id), name: id },
  difference,
  sources: [],
});

const cramp = term('cramp', {
  feelsLike: says('A hard knot.'),
  notTheSameAs: [differs('clot', 'A cramp is over in minutes.'), differs('strain', 'No pop.')],
});
const clot = term('clot', {
  eases: says('Nothing does at once.'),
  notTheSameAs: [differs('cramp', 'A clot stays.'), differs('strain', 'It swells.')],
});

test('what one entry says and the other does not stays a gap beside it', () => {
  expect(compareRows([cramp, clot])).toEqual([
    { label: 'compareFeelsLike', cells: [['A hard knot.'], []] },
    { label: 'compareEases', cells: [[], ['Nothing does at once.']] },
  ]);
});

test('each entry says how it differs from those beside it, and from no others', () => {
  expect(statedDifferences([cramp, clot]).map((cell) => cell.map(({ text }) => text))).toEqual([
    ['A cramp is over in minutes.'],
    ['A clot stays.'],
  ]);
});

test('no row of differences where nobody states one', () => {
  expect(statedDifferences([cramp, term('gout', {})])).toEqual([]);
});

test('what they are taken for is offered once, unless it stands there already', () => {
  expect(suggestBeside([cramp, clot]).map(({ id }) => id)).toEqual(['strain']);
});
