import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../content/build/load.ts';
import { cramp, language } from './authored.ts';
import { findProblems } from './problems.ts';

const strict = {
  ...language,
  companions: [
    { says: ['red'], with: ['darker'], except: ['red blood cells'], reason: 'Add "darker".' },
    { says: ['rub'], with: ['swollen'], parts: ['helpsNow'], reason: 'Say when not to.' },
  ],
  grounds: [{ says: ['stop', 'on your own'], sources: ['guideline'], reason: 'Few pages say so.' }],
};

function reasons(changed: object): string[] {
  const terms = { 'calf-cramp': { ...cramp, ...changed } };
  return findProblems({ language: strict, terms }).map(({ reason }) => reason);
}
const says = (text: string, source = 'leaflet') => ({ feelsLike: [{ text, sources: [source] }] });
const advises = (text: string) => ({
  helpsNow: [{ text, certainty: 'weak', why: 'Experts say so.', sources: ['leaflet'] }],
});

describe('what must not stand alone', () => {
  test.each([
    ['red without darker', says('The skin turns red.'), 'says "red" without darker in "The skin turns red."'],
    ['rubbing without a caution', advises('Rub the calf.'), 'says "rub" without swollen in "Rub the calf."'],
  ])('%s is refused', (_, changed, reason) => {
    expect(reasons(changed)).toEqual([reason]);
  });

  test.each([
    ['red beside darker', says('The skin turns red or darker.')],
    ['a wording that is excepted', says('It counts red blood cells.')],
    ['a word that only holds it', says('It is a bored redder.')],
    ['a part that the rule does not name', says('Some rub the calf.')],
    ['rubbing with its caution', advises('Rub the calf, unless it is swollen.')],
  ])('%s is fine', (_, changed) => {
    expect(reasons(changed)).toEqual([]);
  });
});

describe('what only some publications say', () => {
  const stop = 'Do not stop a medicine on your own.';

  test('is refused with another source', () => {
    expect(reasons(says(stop))).toEqual([`"${stop}" names no source that says so`]);
  });
  test('is fine with one of these', () => expect(reasons(says(stop, 'guideline'))).toEqual([]));
  test('needs all of its words', () => expect(reasons(says('Never do it on your own.'))).toEqual([]));
});

describe('UK spelling', () => {
  test.each([
    ['edema', 'oedema'],
    ['color', 'colour'],
    ['anemia', 'anaemia'],
    ['paralyzed', 'paralysed'],
  ])('%s is refused', (us, uk) => {
    const [problem] = findProblems({ terms: { 'calf-cramp': { ...cramp, ...says(`It is ${us}.`) } } });
    expect(problem?.reason).toBe(`spells "${us}" the US way`);
    expect(problem?.wayOut).toContain(`"${uk}"`);
  });

  test('US spelling is fine in forms', () => {
    expect(reasons({ forms: [...cramp.forms, 'calf edema'] })).toEqual([]);
  });
});

test('gists that are hard on the whole are refused, though each may pass alone', () => {
  const hard = { text: 'Muscle activity becomes painful.', sources: ['leaflet'] };
  const found = findProblems({
    terms: {
      calf: {
        ...cramp,
        name: 'Calf',
        forms: ['calf'],
        notTheSameAs: [],
        related: ['calf-cramp'],
        gist: hard,
      },
      'calf-cramp': { ...cramp, notTheSameAs: [], related: ['calf'], gist: hard },
    },
  });
  expect(found.map(({ file }) => file)).toContain('en/language.yml');
  expect(found.map(({ reason }) => reason).join()).toMatch(
    /the gists read at school grade \d+\.\d on average/,
  );
});

const { companions, grounds } = loadKnowledge('en').spotting.language;

test('the shipped language guards colours, rubbing, raising, ice, compression and stopping a medicine', () => {
  expect(companions.flatMap((rule) => rule.says)).toEqual(
    expect.arrayContaining(['red', 'pale', 'rub', 'raised', 'ice pack', 'compression']),
  );
  expect(grounds.flatMap((rule) => rule.says)).toContain('stop');
});
