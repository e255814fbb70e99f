import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkFlow } from '../../content/build/check-flow.ts';
import type { Rulebook } from '../../content/build/check-term.ts';
import { type AuthoredFlow, authoredFlow } from '../../content/flow-schema.ts';
import { language as languageSchema } from '../../content/language-schema.ts';
import { authoredSource, type TermId } from '../../content/schema.ts';
import { authoredBicycleCheck as flow } from '../examples/flow.ts';
import { language, sources } from './authored.ts';

const source = v.parse(authoredSource, sources.leaflet);
const rulebook: Rulebook = {
  language: v.parse(languageSchema, language),
  sources: Object.fromEntries([
    ['maker-manual', { ...source, citedAs: ['Maker'] }],
    ['road-code', { ...source, citedAs: ['Road Code'] }],
  ]),
  today: '2026-06-01',
};
const entries = new Set<TermId>(flow.patterns.map(({ term }) => term));
const withRule = (change: Partial<AuthoredFlow['rules'][number]>): Partial<AuthoredFlow> => ({
  rules: flow.rules.map((rule) => (rule.id === 'unsafe-now' ? { ...rule, ...change } : rule)),
});
const reasons = (change: Partial<AuthoredFlow>, terms = entries) =>
  checkFlow('en/flows/bicycle.yml', { ...flow, ...change }, rulebook, terms).map(({ reason }) => reason);

test('a sound self-check has nothing to mend', () => {
  expect(reasons({})).toEqual([]);
});

test.each<[string, Partial<AuthoredFlow>, string]>([
  [
    'a condition on an option that does not exist',
    withRule({ when: { rider: 'horse' } }),
    'rule unsafe-now asks for rider: horse, which does not exist',
  ],
  [
    'a question asked because of a later one',
    { questions: flow.questions.map((q) => (q.id === 'rider' ? { ...q, askWhen: { noise: 'click' } } : q)) },
    'question rider depends on noise, which comes later',
  ],
  [
    'an emergency that not knowing hides',
    withRule({ ifUnsure: undefined }),
    'emergency rule unsafe-now is lost to "I don\'t know"',
  ],
  [
    'an emergency that not knowing lowers below today',
    withRule({ ifUnsure: 'soon' }),
    'emergency rule unsafe-now is lost to "I don\'t know"',
  ],
  [
    'an emergency sign for which not knowing counts only at times',
    withRule({ unsureWhen: { rider: 'child' } }),
    'rule unsafe-now rests on emergency signs alone, so not being sure of them always counts',
  ],
  [
    'a ground for care where not knowing counts for nothing',
    {
      rules: flow.rules.map((rule) =>
        rule.id === 'worn-chain' ? { ...rule, unsureWhen: { where: 'drive' } } : rule,
      ),
    },
    'rule worn-chain has unsureWhen and no ifUnsure',
  ],
  [
    'a rule that is more urgent when unsure',
    withRule({ level: 'soon', ifUnsure: 'same-day', endsCheck: false }),
    'rule unsafe-now is more urgent when unsure',
  ],
  [
    'a rule that ends the check without an emergency',
    withRule({ level: 'same-day' }),
    'rule unsafe-now ends the check below emergency',
  ],
  [
    'a level that names somebody else',
    {
      levels: flow.levels.map((one) =>
        one.level === 'self-care' ? { ...one, authority: 'Cyclists’ Club' } : one,
      ),
    },
    '"Look after it at home" names "Cyclists’ Club", which none of its sources is cited as',
  ],
  ['a level without a word', { levels: flow.levels.slice(1) }, 'says nothing for the care level emergency'],
  [
    'a level that no rule leads to',
    { rules: flow.rules.filter(({ level }) => level !== 'routine') },
    'no rule leads to the care level routine',
  ],
  [
    'a claim that rests on an unknown source',
    withRule({ sources: v.parse(authoredFlow.entries.rules.item.entries.sources, ['road-code', 'hearsay']) }),
    'names the source "hearsay", which does not exist',
  ],
  [
    'an authority that no source of the rule speaks for',
    withRule({ authority: 'Cyclists’ Club' }),
    '"A part that keeps you upright has failed." names "Cyclists’ Club", which none of its sources is cited as',
  ],
  [
    'a word in braces that nothing fills',
    withRule({ actions: ['Call {police}.'] }),
    '"Call {police}." has {police}, which nothing fills',
  ],
  [
    'a number where none is filled in',
    withRule({ because: 'Call {emergency}.' }),
    '"Call {emergency}." has {emergency}, which nothing fills',
  ],
  [
    'two rules of one name',
    { rules: [...flow.rules, ...flow.rules.slice(0, 1)] },
    'has two of rule unsafe-now',
  ],
])('%s is refused', (_, change, reason) => {
  expect(reasons(change)).toEqual([reason]);
});

test('a pattern without an entry is refused', () => {
  expect(reasons({}, new Set([...entries].slice(1)))).toEqual(['pattern "slow-puncture" has no entry']);
});

describe('the shape of a self-check', () => {
  const [rule] = flow.rules;
  const [pattern] = flow.patterns;
  const [level] = flow.levels;

  test.each<[string, Record<string, unknown>, string]>([
    ['a rule without a source', { rules: [{ ...rule, sources: [] }] }, 'rules.0.sources'],
    ['a rule without an authority', { rules: [{ ...rule, authority: undefined }] }, 'rules.0.authority'],
    [
      'a weight without a source',
      { patterns: [withFeature({ sources: undefined })] },
      'patterns.0.for.0.sources',
    ],
    [
      'a way to tell apart without a source',
      { patterns: [{ ...pattern, tellsApart: { text: 'A scan.' } }] },
      'patterns.0.tellsApart.sources',
    ],
    [
      'something to ask without a source',
      { patterns: [{ ...pattern, askAbout: [{ text: 'How?', sources: [] }] }] },
      'patterns.0.askAbout.0.sources',
    ],
    [
      'something to tell the doctor without a source',
      { tellTheDoctor: [{ text: 'Since when.' }] },
      'tellTheDoctor.0.sources',
    ],
    [
      'an outcome without an authority',
      { levels: [{ ...level, authority: undefined }, ...flow.levels.slice(1)] },
      'levels.0.authority',
    ],
    [
      'an outcome without worsening advice',
      { levels: [{ ...level, getWorse: [] }, ...flow.levels.slice(1)] },
      'levels.0.getWorse',
    ],
    ['no numbers for readers who have not said where they live', { phones: [] }, 'phones'],
    [
      'a question without a reason to ask it',
      { questions: [{ ...flow.questions[0], why: undefined }] },
      'questions.0.why',
    ],
  ])('refuses %s', (_, change, place) => {
    const { issues = [] } = v.safeParse(authoredFlow, { ...flow, ...change });
    expect(issues.map((issue) => v.getDotPath(issue))).toContain(place);
  });

  function withFeature(change: Record<string, unknown>) {
    return { ...pattern, for: pattern?.for.map((feature) => ({ ...feature, ...change })) };
  }
});
