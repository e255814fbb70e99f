/**
 * Recall, precision and lookalikes in annotated passages: our own, and the real ones beside the repository
 * (`../shared/cases`), which are skipped where that folder is absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Matcher } from '../../components/spotter/matcher.ts';
import { loadKnowledge } from '../../content/build/load.ts';
import { encodeSurfaceIndex } from '../../content/build/surface-index.ts';
import type { SurfaceForm } from '../../content/schema.ts';
import { markLines, markParagraph } from './passages/mark-page.ts';
import { measure } from './passages/measure.ts';
import { hasRealPassages, readOwnPassages, readRealPassages } from './passages/read-passages.ts';
import { createScriptMatcher, type SpottedTerm, spottingOf } from './vocabulary.ts';

const TERMS = resolve('../shared/evidence/terms.yaml');
/** Building an index of all forms takes seconds on a busy machine. */
const BUILD_MS = 120_000;

describe('the shipped content', () => {
  let matcher: Matcher;
  beforeAll(() => {
    matcher = createScriptMatcher(encodeSurfaceIndex(loadKnowledge('en').spotting));
  }, BUILD_MS);

  const layouts = [
    ['line by line', markLines],
    ['as one paragraph', markParagraph],
  ] as const;

  test.each(layouts)('finds the terms of our own passages and leaves lookalikes alone, %s', (_, mark) => {
    expectGoals(measure(readOwnPassages(), (text) => mark(text, matcher)));
  });

  test.skipIf(!hasRealPassages).each(layouts)('does so in real passages, %s', (_, mark) => {
    expectGoals(measure(readRealPassages(), (text) => mark(text, matcher)));
  });
});

function expectGoals(measured: ReturnType<typeof measure>): void {
  console.log(measured);
  expect(measured.recall).toBeGreaterThanOrEqual(0.98);
  expect(measured.precision).toBeGreaterThanOrEqual(0.99);
  expect(measured.lookalikes).toEqual([]);
}

/** What the forms alone can do: no everyday words, no word about legs but "leg". */
test.skipIf(!hasRealPassages || !existsSync(TERMS))(
  'the forms of terms.yaml as they stand find most of it',
  () => {
    const matcher = createScriptMatcher(encodeSurfaceIndex(spottingOf(readTerms(), LANGUAGE)));
    const { recall, precision } = measure(readRealPassages(), (text) => markLines(text, matcher));
    expect(recall).toBeGreaterThanOrEqual(0.94);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  },
  BUILD_MS,
);

const DETERMINERS =
  'the a an my your his her our their its one both each either this that these those left right lower upper of any some every two other same whole affected';
const LANGUAGE = { legWords: ['leg'], determiners: DETERMINERS.split(' ') };

interface AuthoredForm {
  readonly form: string;
  readonly case?: 'exact';
  readonly needs_context?: string[];
}
interface AuthoredEntry {
  readonly id: string;
  readonly forms: readonly (string | AuthoredForm)[];
  readonly not?: readonly string[];
  readonly not_near?: readonly string[];
}

function readTerms(): Record<string, SpottedTerm> {
  const entries: AuthoredEntry[] = parse(readFileSync(TERMS, 'utf8'));
  const toForm = (form: string | AuthoredForm): SurfaceForm =>
    typeof form === 'string'
      ? form
      : {
          form: form.form,
          ...(form.case && { case: form.case }),
          ...(form.needs_context && { needsContext: form.needs_context }),
        };
  return Object.fromEntries(
    entries.map(({ id, forms, not = [], not_near: notNear = [] }) => [
      id,
      { forms: forms.map(toForm), not, notNear },
    ]),
  );
}
