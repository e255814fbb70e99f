import { describe, expect, test } from 'vitest';
import { compileContent } from '../../content/build/compile.ts';
import { knowledgeFiles } from '../../content/build/knowledge-files.ts';
import { authored, calf, cramp, language } from './authored.ts';

const TODAY = '2026-06-01';

function compile(changes: Parameters<typeof authored>[0] = {}, today = TODAY) {
  const compiled = compileContent(authored(changes), today);
  if (compiled.kind === 'problems') throw new Error(JSON.stringify(compiled.problems));
  return compiled.knowledge;
}

function problems(changes: Parameters<typeof authored>[0], today = TODAY) {
  const compiled = compileContent(authored(changes), today);
  return compiled.kind === 'problems' ? compiled.problems : [];
}

describe('content that breaks no rule', () => {
  test('becomes entries with links by name, sources in full and urgent signs first', () => {
    const term = compile().terms.find(({ id }) => id === 'calf-cramp');
    expect(term?.notTheSameAs[0]?.term).toEqual({ id: 'calf', name: 'Calf' });
    expect(term?.getHelp.map(({ level }) => level)).toEqual(['same-day', 'routine']);
    expect(term?.sources.map(({ id }) => id)).toEqual(['leaflet', 'recalled', 'guideline']);
    expect(term?.sources[0]).toMatchObject({
      publisher: 'A service',
      year: '2024',
      url: 'https://example.org/cramps',
    });
  });

  test('keeps spotting rules out of what a reader is shown', () => {
    for (const key of ['forms', 'not', 'notNear', 'searchOnly', 'priority']) {
      expect(compile().terms[0]).not.toHaveProperty(key);
    }
  });

  test('gives search spellings that differ in a word, slots closed, misspellings last', () => {
    const forms = ['cramp in {det} calf', 'cramps in my calves', 'cramping of {det} lower leg'];
    const changed = compile({ terms: { 'calf-cramp': { ...cramp, forms } } });
    const entry = changed.glossary.find(({ id }) => id === 'calf-cramp');
    expect(entry?.forms).toEqual(['cramps in my calves', 'cramping of lower leg', 'calf crampp']);
    expect(entry?.searchOnly).toBe(1);
    expect(entry?.mostUrgent).toBe('same-day');
  });

  test('shows other names without plurals, slots and the name itself', () => {
    const forms = ['calf cramps', 'calf-cramp', 'Charley horse', 'charley horses', 'cramp in {det} calf'];
    const changed = compile({ terms: { 'calf-cramp': { ...cramp, forms } } });
    expect(changed.terms.find(({ id }) => id === 'calf-cramp')?.alsoCalled).toEqual(['Charley horse']);
  });

  test('is written as one file an entry, in the folder of its language', () => {
    const paths = knowledgeFiles(compile(), 'en').map(({ path }) => path);
    expect(paths).toEqual([
      'content/en/terms/calf.json',
      'content/en/terms/calf-cramp.json',
      'content/en/glossary.json',
      'content/en/words.json',
    ]);
  });
});

describe('content that breaks a rule is refused, with file, reason and way out', () => {
  const broken = (changed: object) => ({ terms: { 'calf-cramp': { ...cramp, ...changed } } });
  const without = (key: string) => ({
    terms: { 'calf-cramp': Object.fromEntries(Object.entries(cramp).filter(([one]) => one !== key)) },
  });

  test.each([
    ['an unknown field', broken({ colour: 'red' }), 'unknown field "colour"'],
    [
      'an unknown field deep inside',
      broken({ gist: { ...cramp.gist, tone: 1 } }),
      'unknown field "gist.tone"',
    ],
    ['a missing gist', without('gist'), 'gist'],
    [
      'a claim without a source',
      broken({ gist: { text: 'It hurts.', sources: [] } }),
      'needs at least one source',
    ],
    ['a claim with no sources at all', broken({ gist: { text: 'It hurts.' } }), 'gist.sources'],
    [
      'a source that does not exist',
      broken({ gist: { text: 'It hurts.', sources: ['gone'] } }),
      '"gone", which does not exist',
    ],
    [
      'a claim that rests on memory',
      broken({ gist: { text: 'It hurts.', sources: ['recalled'] } }),
      'only on recalled sources',
    ],
    ['a missing review date', without('reviewed'), 'reviewed'],
    ['a missing next review date', without('nextReview'), 'nextReview'],
    ['a review that is overdue', broken({ nextReview: '2026-05-31' }), 'was due on 2026-05-31'],
    ['a review in the future', broken({ reviewed: '2026-06-02' }), 'lies in the future'],
    [
      'a next review before the last',
      broken({ nextReview: '2026-06-01', reviewed: '2026-06-01' }),
      'not after reviewed',
    ],
    ['a link to no entry', broken({ related: ['gone'] }), 'links to "gone", which has no entry'],
    [
      'a difference from no entry',
      broken({ notTheSameAs: [{ ...cramp.notTheSameAs[0], term: 'gone' }] }),
      'links to "gone"',
    ],
    ['a link to itself', broken({ related: ['calf-cramp'] }), 'links to itself'],
    [
      'a spelling of another entry',
      broken({ forms: ['Calves'] }),
      'also belongs to content/en/terms/calf.yml',
    ],
    ['a spelling that differs by a hyphen only', broken({ forms: ['calf cramp', 'calf-cramp'] }), 'twice'],
    [
      'a banned phrase',
      broken({ gist: { text: 'You have a cramp.', sources: ['leaflet'] } }),
      'says "you have"',
    ],
    [
      'a gist that is too long',
      broken({ gist: { text: 'the calf hurts '.repeat(9), sources: ['leaflet'] } }),
      '27 words',
    ],
    [
      'a condition that never says when to get help',
      broken({ getHelp: [] }),
      'says nothing of when to get help',
    ],
    [
      'a level that does not exist',
      broken({ getHelp: [{ ...cramp.getHelp[0], level: 'later' }] }),
      'getHelp.0.level',
    ],
    [
      'an authority that no source of the rule speaks for',
      broken({ getHelp: [{ ...cramp.getHelp[0], authority: 'The leaflet and NHS' }] }),
      'names "NHS", which none of its sources is cited as',
    ],
    ['a review that is too far off', broken({ nextReview: '2028-02-01' }), 'more than two years off'],
    [
      'a difference that is told on one side only',
      { terms: { calf: { ...calf, notTheSameAs: [] } } },
      'says how it differs from "calf", which does not say how it differs from this',
    ],
    [
      'an entry that no other leads to',
      { terms: { shin: { ...calf, name: 'Shin', forms: ['shin'], notTheSameAs: [], related: [] } } },
      'is not linked to from any other entry',
    ],
    [
      'the name of another entry as a spelling',
      { terms: { calf: { ...calf, name: 'Lower leg' }, 'calf-cramp': { ...cramp, forms: ['lower leg'] } } },
      'is the name of calf.yml',
    ],
    [
      'text above the reading grade',
      broken({
        goodToKnow: [
          {
            text: 'Involuntary physiological contraction necessitates multidisciplinary neuromuscular investigation.',
            sources: ['leaflet'],
          },
        ],
      }),
      'reads at school grade',
    ],
    [
      'a picture that does not exist',
      broken({ picture: { id: 'elbow', title: 'Elbow', description: 'An elbow.', sources: ['leaflet'] } }),
      'must be one of the pictures',
    ],
    [
      'a picture that says nothing to those who cannot see it',
      broken({ picture: { id: 'calf', title: 'Calf', sources: ['leaflet'] } }),
      'picture.description',
    ],
    ['an id that is not kebab-case', { terms: { Calf_Pain: calf } }, 'kebab-case'],
  ])('%s', (_, changes, reason) => {
    const found = problems(changes);
    expect(found.map((problem) => problem.reason).join('\n')).toContain(reason);
    for (const problem of found) {
      expect(problem.file).toMatch(/^en\/terms\/.+\.yml$/);
      expect(problem.wayOut).not.toBe('');
    }
  });

  test('a condition may say why no help is needed', () => {
    const { getHelp: _, ...rest } = cramp;
    expect(problems({ terms: { 'calf-cramp': { ...rest, noHelpNeeded: 'It is a word only.' } } })).toEqual(
      [],
    );
  });

  test('names every problem at once, ordered by file', () => {
    const found = problems({
      terms: { calf: { ...calf, related: ['gone'] }, 'calf-cramp': { ...cramp, related: ['gone'] } },
    });
    expect(found.map(({ file }) => file)).toEqual(['en/terms/calf-cramp.yml', 'en/terms/calf.yml']);
  });

  test('a shared spelling is fine where all but one need context', () => {
    const forms = ['calf cramp', { form: 'calves', needsContext: ['hurt'] }];
    expect(problems({ terms: { 'calf-cramp': { ...cramp, forms } } })).toEqual([]);
  });

  test('a banned phrase inside an allowed wording is fine', () => {
    const gist = { text: 'Get help if you have a cramp.', sources: ['leaflet'] };
    expect(problems({ terms: { 'calf-cramp': { ...cramp, gist } } })).toEqual([]);
  });

  test('an excused word does not count as hard', () => {
    const gist = { text: 'The gastrocnemius is a calf part.', sources: ['leaflet'] };
    const terms = {
      calf: { ...calf, notTheSameAs: [], gist },
      'calf-cramp': { ...cramp, notTheSameAs: [], related: ['calf'] },
    };
    const strict = { ...language, excusedWords: [] };
    expect(problems({ terms })).toEqual([]);
    expect(problems({ terms, language: strict }).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('its gist reads at school grade'),
      expect.stringMatching(/^reads at school grade/),
    ]);
  });
});
