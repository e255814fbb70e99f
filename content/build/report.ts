/** What `npm run content` prints: how much there is, how plain, on what it rests, and what falls due. Pure. */
import { PARTS } from '../schema.ts';
import type { NamedTerm } from './check-links.ts';
import { excusedFor } from './check-term.ts';
import { claimsOf, sourceIdsOf } from './claims.ts';
import type { KnowledgeBase } from './compile.ts';
import { schoolGrade } from './school-grade.ts';
import { readerTexts } from './texts.ts';

/** @returns the report, line by line */
export function reportLines(code: string, { spotting: { terms, language }, flows }: KnowledgeBase): string[] {
  const all = terms.map(({ term }) => term);
  const forms = all.reduce((sum, term) => sum + term.forms.length, 0);
  const claims = all.flatMap(claimsOf);
  const gists = gradesOf(terms, (named) =>
    schoolGrade(named.term.gist.text, excusedFor(named.term, language)),
  );
  const whole = gradesOf(terms, (named) =>
    schoolGrade(readerTexts(named.term).join(' '), excusedFor(named.term, language)),
  );
  const perEntry = all.map((term) => sourceIdsOf(term).length).sort((a, b) => a - b);
  return [
    `${code}: ${all.length} entries, ${forms} surface forms, ${Object.keys(flows).length} self-check(s)`,
    `kinds: ${count(all.map(({ kind }) => kind))}`,
    `priorities: ${count(all.map(({ priority }) => String(priority)))}`,
    `claims: ${claims.length}, of which ${count(claims.map(({ part }) => part))}`,
    `pictures: ${all.filter(({ picture }) => picture).length} entries have one`,
    `gists: school grade ${mean(gists).toFixed(1)} on average, hardest ${hardest(gists)}`,
    `entries: school grade ${mean(whole).toFixed(1)} on average, hardest ${hardest(whole)}`,
    `sources: ${new Set(all.flatMap(sourceIdsOf)).size} named; an entry names ${perEntry[0]} to ${perEntry.at(-1)}, half of them at most ${perEntry[Math.floor(perEntry.length / 2)]}`,
    `reviewed by: ${count(all.map(({ reviewedBy }) => reviewedBy.join(' and ')))}`,
    `awaiting a second reader: ${all.filter(({ reviewedBy }) => reviewedBy.length === 1).length} whole entries; parts of others: ${count(all.flatMap((term) => term.awaitsSecondReader)) || 'none'}`,
    `nothing found for: ${count(all.flatMap((term) => term.nothingFound)) || 'no part'}`,
    `falls due: ${countByValue(all.map(({ nextReview }) => nextReview.slice(0, 7)))}`,
  ];
}

/** @returns the entries with parts that no second reader has checked, as `id: part, part` */
export function unreadLines({ spotting: { terms } }: KnowledgeBase): string[] {
  return terms.flatMap(({ id, term }) => {
    const parts = term.reviewedBy.includes('second reader') ? term.awaitsSecondReader : PARTS;
    const filled = parts.filter((part) => term[part].length > 0);
    return filled.length > 0 ? [`${id}: ${filled.join(', ')}`] : [];
  });
}

interface Graded {
  readonly id: string;
  readonly grade: number;
}

function gradesOf(terms: readonly NamedTerm[], grade: (term: NamedTerm) => number): readonly Graded[] {
  return terms.map((term) => ({ id: term.id, grade: grade(term) }));
}

function mean(grades: readonly Graded[]): number {
  return grades.reduce((sum, { grade }) => sum + grade, 0) / Math.max(1, grades.length);
}

function hardest(grades: readonly Graded[]): string {
  return [...grades]
    .sort((a, b) => b.grade - a.grade)
    .slice(0, 5)
    .map(({ id, grade }) => `${id} ${grade.toFixed(1)}`)
    .join(', ');
}

/** How often each value occurs, most often first: "condition 124, medicine 57". */
function count(values: readonly string[]): string {
  return written([...tally(values)].sort((a, b) => b[1] - a[1]));
}

/** The same in the order of the values: months from the next to the last. */
function countByValue(values: readonly string[]): string {
  return written([...tally([...values].sort())]);
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function written(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([value, times]) => `${value} ${times}`).join(', ');
}
