import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compareUrgency } from '../../components/self-check/rules.ts';
import { UNSURE } from '../../content/flow-schema.ts';
import { compileLegCheck, readLegCheck } from '../examples/leg-check.ts';
import { withDoubt } from '../safety/doubt.ts';
import { countFigures, ratio, type Share } from '../safety/figures.ts';
import { judge, type Verdict } from '../safety/judge.ts';
import { readOwnVignettes } from '../safety/vignettes.ts';

const authored = readLegCheck();
if (!authored) throw new Error('content/en/flows/leg-check.yml does not exist');
const flow = compileLegCheck(authored);
const vignettes = readOwnVignettes();
const verdicts = vignettes.map((vignette) => judge(flow, vignette));
const figures = countFigures(verdicts);

/** How often everything that can be said must be put to the test. */
const LEAST_EACH = 3;

const idsOf = (misses: readonly Verdict[]) =>
  misses.map(({ vignette, level }) => `${vignette.id}: ${level}, expected ${vignette.acceptable}`);
const firedRules = ({ rules }: Verdict) => rules.map((rule) => rule.replace(' (unsure)', ''));
const tooFew = (ids: readonly string[], seen: readonly string[]) =>
  ids.filter((id) => seen.filter((one) => one === id).length < LEAST_EACH);

describe('the self-check on our own vignettes', () => {
  test.each<[string, Share, number]>([
    ['no emergency is missed', figures.emergencies, 1],
    ['the advice is never unsafe', figures.safe, 1],
    ['the level is right', figures.rightLevel, 0.95],
    ['the cause is among the closest three', figures.closestThree, 0.9],
  ])('%s', (_, share, least) => {
    expect(ratio(share), idsOf(share.misses).join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('trivial complaints are seldom sent to more care than they need', () => {
    expect(ratio(figures.overTriage), idsOf(figures.overTriage.misses).join('\n')).toBeLessThanOrEqual(0.1);
  });

  test('one "I don\'t know" in an emergency never leads below same-day care', () => {
    const emergencies = vignettes.filter(({ expected }) => expected === 'emergency');
    const lost = emergencies.flatMap((vignette) =>
      Object.keys(vignette.answers).flatMap((question) => {
        const { level } = judge(flow, {
          ...vignette,
          answers: { ...vignette.answers, [question]: UNSURE },
        });
        return compareUrgency(level, 'same-day') > 0
          ? [`${vignette.id}, unsure of ${question}: ${level}`]
          : [];
      }),
    );
    expect(lost).toEqual([]);
  });

  test('with "I don\'t know" for every "no" it stays safe, mostly right, and sends few more to a doctor', () => {
    const doubted = countFigures(vignettes.map((vignette) => judge(flow, withDoubt(flow, vignette))));
    expect(idsOf(doubted.safe.misses)).toEqual([]);
    expect(idsOf(doubted.emergencies.misses)).toEqual([]);
    expect(ratio(doubted.rightLevel)).toBeGreaterThanOrEqual(0.85);
    expect(ratio(doubted.overTriage), idsOf(doubted.overTriage.misses).join('\n')).toBeLessThanOrEqual(0.1);
    expect(ratio(doubted.closestThree)).toBeGreaterThanOrEqual(0.9);
  });

  test('it asks few questions', () => {
    expect(figures.medianQuestions).toBeLessThanOrEqual(9);
  });
});

describe('the vignettes', () => {
  test('are many, with many trivial ones and no two of a name', () => {
    expect(vignettes.length).toBeGreaterThanOrEqual(120);
    expect(figures.overTriage.whole).toBeGreaterThanOrEqual(25);
    expect(new Set(vignettes.map(({ id }) => id)).size).toBe(vignettes.length);
  });

  test('answer what is asked and nothing else', () => {
    const gaps = verdicts.flatMap(({ vignette, unanswered, ignored }) =>
      [...unanswered, ...ignored].map((gap) => `${vignette.id}: ${gap}`),
    );
    expect(gaps).toEqual([]);
  });

  test('name rules that then fire, and sources that exist', () => {
    const sources = Object.keys(readSources());
    const rules = flow.rules.map(({ id }) => id);
    const wrong = verdicts.flatMap((verdict) =>
      verdict.vignette.from
        .filter((id) => !(rules.includes(id) ? firedRules(verdict) : sources).includes(id))
        .map((id) => `${verdict.vignette.id}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  test('put every rule to the test', () => {
    const named = verdicts.flatMap((verdict) =>
      verdict.vignette.from.filter((id) => firedRules(verdict).includes(id)),
    );
    expect(
      tooFew(
        flow.rules.map(({ id }) => id),
        named,
      ),
    ).toEqual([]);
  });

  test('put every pattern to the test', () => {
    const shown = verdicts.flatMap(({ vignette, closest }) =>
      vignette.patterns.filter((id) => closest.includes(id)),
    );
    expect(
      tooFew(
        flow.patterns.map(({ term }) => term.id),
        shown,
      ),
    ).toEqual([]);
  });
});

function readSources(): Record<string, unknown> {
  const file = new URL('../../content/sources.yml', import.meta.url);
  // Held to its schema by the build; only the ids matter here.
  return parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}
