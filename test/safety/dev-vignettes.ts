/** Published cases to develop against, where they are at hand. Their answers were chosen without sight of the labels. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { UNSURE } from '../../content/flow-schema.ts';
import { careLevel } from '../../content/schema.ts';
import { VIGNETTES, type Vignette } from './vignettes.ts';

const CASES = join(VIGNETTES, '../../../shared/cases/vignettes-dev.yaml');
const ANSWERS = join(VIGNETTES, 'dev-answers.json');
/** Which entries stand for which condition of the published cases. */
const CONDITIONS = join(VIGNETTES, 'dev-conditions.yml');

const devCases = v.object({
  cases: v.array(
    v.object({
      id: v.string(),
      story: v.string(),
      expected_urgency: careLevel,
      acceptable_urgency: v.array(careLevel),
      unsafe_if: v.array(careLevel),
      acceptable_conditions: v.array(v.string()),
      guidance: v.string(),
    }),
  ),
});
const devAnswers = v.record(v.string(), v.record(v.string(), v.union([v.string(), v.array(v.string())])));
const devConditions = v.record(v.string(), v.array(v.string()));

/** @returns the cases that have answers, or a sentence on what is missing */
export function readDevVignettes(): Vignette[] | string {
  if (!existsSync(CASES)) return 'The published cases are not here: skipped.';
  if (!existsSync(ANSWERS)) return 'The published cases have no answers yet (dev-answers.json): skipped.';
  const { cases } = v.parse(devCases, parse(readFileSync(CASES, 'utf8')));
  const answers = v.parse(devAnswers, JSON.parse(readFileSync(ANSWERS, 'utf8')));
  const terms = v.parse(devConditions, parse(readFileSync(CONDITIONS, 'utf8')));
  return cases.flatMap((one) => {
    const given = answers[one.id];
    if (!given) return [];
    return {
      id: one.id,
      story: one.story,
      answers: given,
      silence: UNSURE,
      expected: one.expected_urgency,
      acceptable: one.acceptable_urgency,
      unsafe: one.unsafe_if,
      patterns: one.acceptable_conditions.flatMap((label) => terms[label] ?? [label]),
      from: [one.guidance],
    };
  });
}
