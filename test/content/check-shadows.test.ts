import { expect, test } from 'vitest';
import { calf, cramp } from './authored.ts';
import { findProblems } from './problems.ts';

const reasons = (calfForms: unknown[], changes: object = {}) =>
  findProblems({
    terms: {
      calf: { ...calf, forms: calfForms, related: [], notTheSameAs: [], ...changes },
      'calf-cramp': { ...cramp, notTheSameAs: [], related: ['calf'] },
      leg: { ...calf, name: 'Leg', forms: ['leg'], notTheSameAs: [], related: ['calf-cramp', 'calf'] },
      thigh: {
        ...calf,
        name: 'Thigh',
        forms: ['thigh'],
        notTheSameAs: [],
        related: ['leg', 'calf', 'thigh-two'],
      },
      'thigh-two': { ...calf, name: 'Thighs', forms: ['two thighs'], notTheSameAs: [], related: ['thigh'] },
    },
  }).map(({ reason }) => reason);

test.each([
  ['a plural', 'calf cramps', '"calf cramp", another spelling of "calf cramps"'],
  ['a singular', 'leg cramps', ''],
  ['an open slot', 'calf {det} cramp', '"calf cramp", another spelling of "calf {det} cramp"'],
])('%s that is the word of another entry', (_, form, reason) => {
  const found = reasons(['calf', form]).join();
  if (reason) expect(found).toContain(reason);
  else expect(found).toBe('');
});

test('is fine where links lead across, both ways', () => {
  expect(reasons(['calf', 'calf cramps'], { related: ['calf-cramp'] })).toEqual([]);
});

test('is fine with a fitting word near by', () => {
  expect(reasons(['calf', { form: 'calf cramps', needsContext: ['muscle'] }])).toEqual([]);
});

test('a form that is also ruled out can never be marked', () => {
  expect(reasons(['calf', 'calf leather'], { not: ['Calf leather'] })).toEqual([
    '"Calf leather" is both a form and a wording that must not be marked',
  ]);
});
