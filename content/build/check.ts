/** `npm run content`: checks the knowledge base, prints what it holds and writes a page of it for review. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { excusedFor } from './check-term.ts';
import type { KnowledgeBase } from './compile.ts';
import { CONTENT_FOLDER, LANGUAGES, loadKnowledge } from './load.ts';
import { reviewPage } from './review-page.ts';
import { schoolGrade } from './school-grade.ts';
import { readerTexts } from './texts.ts';

/** Where the page for review goes; not kept in the repository. */
const OUTPUT = join(CONTENT_FOLDER, '../test/output/content');

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);

/** How often each value occurs, most often first: "condition 124, medicine 57". */
function count(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([value, times]) => `${value} ${times}`)
    .join(', ');
}

function report(code: string, { spotting, terms, flows }: KnowledgeBase): void {
  const forms = spotting.terms.reduce((sum, { term }) => sum + term.forms.length, 0);
  const grades = spotting.terms.map(({ id, term }) => ({
    id,
    gist: schoolGrade(term.gist.text, excusedFor(term, spotting.language)),
    whole: schoolGrade(readerTexts(term).join(' '), excusedFor(term, spotting.language)),
  }));
  const hardest = [...grades].sort((a, b) => b.whole - a.whole).slice(0, 5);
  const due = [...terms].sort((a, b) => a.nextReview.localeCompare(b.nextReview));
  const lines = [
    `${code}: ${terms.length} entries, ${forms} surface forms, ${Object.keys(flows).length} self-check(s)`,
    `kinds: ${count(terms.map(({ kind }) => kind))}`,
    `priorities: ${count(spotting.terms.map(({ term }) => String(term.priority)))}`,
    `reviewed by: ${count(terms.map(({ reviewedBy }) => reviewedBy.join(' and ')))}`,
    `gists: school grade ${mean(grades.map((g) => g.gist)).toFixed(1)} on average`,
    `entries: school grade ${mean(grades.map((g) => g.whole)).toFixed(1)} on average`,
    `hardest: ${hardest.map(({ id, whole }) => `${id} ${whole.toFixed(1)}`).join(', ')}`,
    `sources: ${mean(terms.map((term) => term.sources.length)).toFixed(1)} an entry on average`,
    `next review due: ${due[0]?.nextReview} (${due.filter((t) => t.nextReview === due[0]?.nextReview).length} entries)`,
  ];
  console.log(lines.join('\n'));
}

for (const code of LANGUAGES) {
  try {
    const knowledge = loadKnowledge(code);
    report(code, knowledge);
    mkdirSync(OUTPUT, { recursive: true });
    const page = join(OUTPUT, `${code}.html`);
    writeFileSync(page, reviewPage(knowledge));
    console.log(`all of it to read: ${page}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
