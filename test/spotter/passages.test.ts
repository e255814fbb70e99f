/**
 * Recall and precision on the annotated passages beside the repository, `../shared/cases`, with every form
 * of `../shared/evidence/terms.yaml` and with the shipped content. Skipped where those folders are absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hasContext, readBlock } from '../../components/spotter/block-reading.ts';
import { ALONE, settle, spelledOut, termIdOf } from '../../components/spotter/find-mentions.ts';
import { decodeSurfaceIndex, type SurfaceIndex } from '../../components/spotter/surface-index.ts';
import { loadKnowledge } from '../../content/build/load.ts';
import { encodeSurfaceIndex } from '../../content/build/surface-index.ts';
import type { SurfaceForm } from '../../content/schema.ts';
import { type SpottedTerm, type Spotting, spottingOf } from './vocabulary.ts';

const PASSAGES = resolve('../shared/cases/passages-dev.jsonl');
const TERMS = resolve('../shared/evidence/terms.yaml');
const isThere = existsSync(PASSAGES) && existsSync(TERMS);

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Annotated extends Span {
  readonly surface: string;
  readonly concept: string;
  readonly paraphrase?: boolean;
}
interface Passage {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Annotated[];
  readonly optional: readonly Annotated[];
  readonly must_not: readonly Span[];
}
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

const DETERMINERS =
  'the a an my your his her our their its one both each either this that these those left right lower upper of any some every two other same whole affected';

function readTerms(): Record<string, SpottedTerm> {
  const entries = parse(readFileSync(TERMS, 'utf8')) as AuthoredEntry[];
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

/** The passage as a page of its own: a block a line; short blocks borrow context from the next. */
function markPage(text: string, index: SurfaceIndex): (Span & { termId: string })[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map((line) => ({ line: line[0], offset: line.index }));
  const readings = lines.map(({ line }) => readBlock(line, index));
  const spelled = new Set(readings.flatMap((reading) => [...spelledOut(reading)]));
  return lines.flatMap(({ line, offset }, at) => {
    const next = line.length <= 60 ? (lines[at + 1]?.line ?? '') : '';
    const reading = readings[at] ?? { found: [], legs: [] };
    const around = {
      ...ALONE,
      isSpelledOut: (term: number) => spelled.has(term),
      hasContext: (list: number) => hasContext(next, list, index),
      isAboutLegs: (except: number) =>
        readings.slice(Math.max(0, at - 2), at + 3).some(({ legs }) => legs.some((leg) => leg !== except)),
    };
    return settle(reading, around).map(({ term, start, end }) => ({
      termId: termIdOf(index, term),
      start: start + offset,
      end: end + offset,
    }));
  });
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

const readEvidence = () =>
  spottingOf(readTerms(), { legWords: ['leg'], determiners: DETERMINERS.split(' ') });

/** The content changes while it is written: its floors leave a little room. */
test.skipIf(!isThere).each([
  { name: 'terms.yaml', read: readEvidence, recall: 0.94, precision: 0.98, lookalikes: 2 },
  {
    name: 'shipped content',
    read: (): Spotting => loadKnowledge('en').spotting,
    ...{ recall: 0.9, precision: 0.98, lookalikes: 1 },
  },
])('terms of $name are found in real passages, and lookalikes are left alone', (floor) => {
  const index = decodeSurfaceIndex(encodeSurfaceIndex(floor.read()));
  const { recall, precision, misses, extras, lookalikes } = measure(index);
  console.log({ name: floor.name, recall, precision, misses, extras, lookalikes });
  expect(recall).toBeGreaterThanOrEqual(floor.recall);
  expect(precision).toBeGreaterThanOrEqual(floor.precision);
  expect(lookalikes.length).toBeLessThanOrEqual(floor.lookalikes);
});

function measure(index: SurfaceIndex) {
  const passages = readFileSync(PASSAGES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage);
  const misses: string[] = [];
  const extras: string[] = [];
  const lookalikes: string[] = [];
  let named = 0;
  let marked = 0;
  for (const { id, text, mentions, optional, must_not } of passages) {
    const marks = markPage(text, index);
    marked += marks.length;
    named += mentions.filter(({ paraphrase }) => !paraphrase).length;
    for (const { surface, concept, paraphrase } of mentions) {
      if (!paraphrase && !marks.some(({ termId }) => termId === concept))
        misses.push(`${id} ${surface} → ${concept}`);
    }
    for (const mark of marks) {
      const line = `${id} ${text.slice(mark.start, mark.end)} → ${mark.termId}`;
      if (must_not.some((span) => overlap(span, mark))) lookalikes.push(line);
      else if (![...mentions, ...optional].some((span) => overlap(span, mark))) extras.push(line);
    }
  }
  const recall = 1 - misses.length / named;
  const precision = 1 - (extras.length + lookalikes.length) / marked;
  return { recall, precision, misses, extras, lookalikes };
}
