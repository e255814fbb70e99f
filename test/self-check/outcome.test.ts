import { describe, expect, test } from 'vitest';
import type { Answers } from '../../components/self-check/answers.ts';
import { summarise, writeDoctorSummary } from '../../components/self-check/doctor-summary.ts';
import { describeOutcome } from '../../components/self-check/outcome.ts';
import { rankPatterns } from '../../components/self-check/patterns.ts';
import { fireRules, mostUrgentLevel } from '../../components/self-check/rules.ts';
import { bicycleCheck } from '../examples/flow.ts';
import { allQuiet } from '../examples/flow-answers.ts';
import { english } from '../term/english.ts';

describe('rules', () => {
  test.each<[string, Answers, string[]]>([
    ['none fires', { noise: ['none'] }, []],
    ['one fires', { 'tyre-side': ['yes'] }, ['burst same-day yes']],
    ['not knowing lowers to what the rule keeps for it', { 'tyre-side': ['unsure'] }, ['burst soon maybe']],
    ['not knowing, and the rule keeps nothing for it', { bothers: ['unsure'] }, []],
    [
      'all that fire are named, most urgent first',
      { bothers: ['much'], 'stop-now': ['wheel-loose', 'unsure'], 'tyre-side': ['yes'] },
      [
        'loose-wheel emergency yes',
        'unsafe-now same-day maybe',
        'burst same-day yes',
        'spoils-rides routine yes',
      ],
    ],
  ])('%s', (_, answers, fired) => {
    expect(
      fireRules(bicycleCheck, answers).map(({ rule, level, holds }) => `${rule.id} ${level} ${holds}`),
    ).toEqual(fired);
  });

  test.each<[string, Answers, string[]]>([
    ['where the other answers give ground for care', { where: ['wheels'] }, ['burst soon maybe']],
    ['not where they give none', { where: ['drive'] }, []],
    ['not where they are not known either', { where: ['unsure'] }, []],
  ])('not knowing counts %s', (_, answers, fired) => {
    const rules = bicycleCheck.rules.map((rule) =>
      rule.id === 'burst' ? { ...rule, unsureWhen: { where: 'wheels' } } : rule,
    );
    expect(
      fireRules({ ...bicycleCheck, rules }, { ...answers, 'tyre-side': ['unsure'] }).map(
        ({ rule, level, holds }) => `${rule.id} ${level} ${holds}`,
      ),
    ).toEqual(fired);
  });

  test('with no rule the level is to look after it at home', () => {
    expect(mostUrgentLevel([])).toBe('self-care');
  });
});

describe('patterns', () => {
  const rank = (answers: Answers) =>
    rankPatterns(bicycleCheck, answers).map(({ term, closeness }) => `${term.id} ${closeness}`);

  test.each<[string, Answers, string[]]>([
    ['nothing for it: left out', { rider: ['grown-up'] }, []],
    ['one strong feature fits well', { 'tyre-soft': ['yes'] }, ['slow-puncture well']],
    ['one weak feature fits partly', { where: ['wheels'] }, ['slow-puncture partly']],
    [
      'a strong feature against outweighs a weak one for',
      { where: ['wheels'], 'tyre-soft': ['no'] },
      ['slow-puncture poorly'],
    ],
    [
      'strong before weak',
      { rider: ['grown-up'], noise: ['click', 'squeal'] },
      ['dry-bearing well', 'worn-chain partly'],
    ],
    [
      'equally close: the order of the flow',
      { rider: ['grown-up'], where: ['drive'] },
      ['worn-chain partly', 'dry-bearing partly'],
    ],
    ['only where it may be offered', { rider: ['child'], where: ['drive'] }, ['dry-bearing partly']],
    [
      'not knowing speaks neither for nor against',
      { 'tyre-soft': ['unsure'], where: ['wheels'] },
      ['slow-puncture partly'],
    ],
  ])('%s', (_, answers, ranked) => {
    expect(rank(answers)).toEqual(ranked);
  });

  test('each says what fits and what does not, in the words of the flow', () => {
    expect(rankPatterns(bicycleCheck, { where: ['wheels'], 'tyre-soft': ['no'] })[0]).toMatchObject({
      fits: ['It is in the wheels.'],
      doesNotFit: ['The tyre kept its air.'],
    });
  });
});

describe('the result', () => {
  const burst = { ...allQuiet, 'tyre-soft': ['yes'], 'tyre-side': ['yes'], bothers: ['much'] };

  test('names the guidance behind the level, what to do and what would change it', () => {
    expect(describeOutcome(bicycleCheck, burst)).toMatchObject({
      level: 'same-day',
      authorities: ['Road Code'],
      actions: ['Push it to a workshop.', 'Do not ride on this tyre.'],
      advice: { getWorse: ['A brake stops working.', 'Something comes loose.'] },
    });
  });

  test('names each authority once, be it alone or beside another', () => {
    const rules = bicycleCheck.rules.map((rule) =>
      rule.id === 'loose-wheel' ? { ...rule, authority: 'Road Code and Maker' } : rule,
    );
    const namedFor = (...stop: string[]) =>
      describeOutcome({ ...bicycleCheck, rules }, { ...allQuiet, 'stop-now': stop }).authorities;
    expect(namedFor('brakes-gone', 'wheel-loose')).toEqual(['Road Code', 'Maker']);
    expect(namedFor('wheel-loose')).toEqual(['Road Code and Maker']);
  });

  test('names whose guidance the mildest level is, which no rule asks for', () => {
    expect(describeOutcome(bicycleCheck, allQuiet)).toMatchObject({
      level: 'self-care',
      authorities: ['Maker'],
      reasons: [],
    });
  });

  test('does not act on a sign the reader is not sure of', () => {
    const unsure = describeOutcome(bicycleCheck, { ...allQuiet, 'stop-now': ['unsure'] });
    expect(unsure.level).toBe('same-day');
    expect(unsure.actions).toEqual(['Push it to a workshop.']);
  });

  test('explains a rule with the answers that made it fire, and only those', () => {
    const { reasons } = describeOutcome(bicycleCheck, {
      ...allQuiet,
      rider: ['child'],
      noise: ['click', 'unsure'],
      'chain-age': ['new'],
    });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.sources.map(({ id }) => id)).toEqual(['road-code']);
    expect(reasons[0]?.answers.map(({ question, chosen }) => [question.id, chosen])).toEqual([
      ['rider', ['child']],
      ['noise', ['click']],
    ]);
  });

  test('passes over answers to what was not asked', () => {
    const { level, answers } = describeOutcome(bicycleCheck, { ...allQuiet, bothers: ['much'] });
    expect(level).toBe('self-care');
    expect(answers.map(({ question }) => question.id)).toEqual(Object.keys(allQuiet));
  });

  test('is written down for the doctor with only what was answered', () => {
    const outcome = describeOutcome(bicycleCheck, {
      ...allQuiet,
      'tyre-soft': ['yes'],
      'tyre-side': ['unsure'],
    });
    const summary = summarise(bicycleCheck, outcome, english, '15 January 2026');
    expect(writeDoctorSummary(summary, english)).toBe(
      [
        'Summary for the doctor\nQuick bicycle check, 15 January 2026',
        'What the self-check advised:\n- Take it to a workshop within two weeks\n- Not known: The tyre may burst. (Road Code)',
        [
          'Answered on a self-check:',
          '- Is any of these true right now? None of these',
          '- Who rides it? A grown-up',
          '- Where is the trouble? The wheels',
          '- Has a tyre gone soft since yesterday? Yes [loss of pressure]',
          "- Can you see threads in the side of the tyre? I don't know",
          '- What do you hear while riding? None of these, as far as I know',
        ].join('\n'),
        'This explains symptoms and points to help. It is not a diagnosis. No clinician has reviewed it yet.',
      ].join('\n\n'),
    );
  });
});
