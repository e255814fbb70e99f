/** The rules one entry must keep on its own, beyond its shape. */
import type { Language } from '../language-schema.ts';
import type { AuthoredSource, AuthoredTerm, SourceId } from '../schema.ts';
import { checkAuthority } from './check-authority.ts';
import { checkCompanions, checkGrounds, checkSpelling } from './check-wording.ts';
import { claimsOf } from './claims.ts';
import type { Problem } from './problem.ts';
import { schoolGrade } from './school-grade.ts';
import { readerTexts } from './texts.ts';

/** The highest school grade an entry may have as a whole, and its gist alone. */
export const GRADE_CEILING = 8;
/** The highest school grade the gists may have on average. */
export const GIST_AVERAGE = 6;
/** The most words the first sentence of the gist may have. */
const GIST_WORDS = 15;
/** The longest an entry may go without a look at its sources, in days: two years and a leap day. */
const MOST_DAYS_TO_REVIEW = 731;

/** What entries are checked against. */
export interface Rulebook {
  readonly language: Language;
  readonly sources: Readonly<Record<SourceId, AuthoredSource>>;
  /** Today as `2026-11-23`: passed in so that a check gives the same answer twice. */
  readonly today: string;
}

/** What the entry calls itself must not count as hard: its name, and the words the language excuses. */
export function excusedFor(term: { name: string }, language: Language): string[] {
  return [term.name, ...language.excusedWords.map(({ word }) => word)];
}

/** @returns what is wrong with the entry; empty when it may ship */
export function checkTerm(file: string, term: AuthoredTerm, rules: Rulebook): Problem[] {
  return [
    ...checkDates(file, term, rules.today),
    ...checkSources(file, term, rules.sources),
    ...checkGist(file, term, rules.language),
    ...checkGrade(file, term, rules.language),
    ...checkBannedPhrases(file, [term.name, ...readerTexts(term)], rules.language),
    ...checkCompanions(file, term, rules.language),
    ...checkGrounds(file, term, rules.language),
    ...checkSpelling(file, term),
    ...checkUrgency(file, term),
    ...term.getHelp.flatMap(({ when, ...rule }) =>
      checkAuthority(file, { text: when, ...rule }, rules.sources),
    ),
  ];
}

/** Review dates: neither missing (the shape sees to that), nor past, nor in the wrong order. */
export function checkDates(
  file: string,
  { reviewed, nextReview }: { reviewed: string; nextReview: string },
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  if (reviewed > today) {
    problems.push({
      file,
      reason: `reviewed ${reviewed} lies in the future`,
      wayOut: 'write the day it was checked',
    });
  }
  if (nextReview < today) {
    problems.push({
      file,
      reason: `its next review was due on ${nextReview}`,
      wayOut:
        'check every line against its sources, then set `reviewed` to today and `nextReview` within two years',
    });
  }
  if (daysBetween(reviewed, nextReview) > MOST_DAYS_TO_REVIEW) {
    problems.push({
      file,
      reason: 'its next review is more than two years off',
      wayOut: 'set an earlier day',
    });
  }
  if (nextReview <= reviewed) {
    problems.push({
      file,
      reason: 'nextReview is not after reviewed',
      wayOut: 'set it within two years of reviewed',
    });
  }
  return problems;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function checkSources(file: string, term: AuthoredTerm, known: Rulebook['sources']): Problem[] {
  return claimsOf(term).flatMap(({ text, sources }) => checkClaim(file, text, sources, known));
}

/** A claim names only sources that exist, and at least one that somebody has not merely recalled. */
export function checkClaim(
  file: string,
  text: string,
  sources: readonly SourceId[],
  known: Rulebook['sources'],
): Problem[] {
  const missing = sources.filter((id) => !known[id]);
  if (missing.length > 0) {
    return missing.map((id) => ({
      file,
      reason: `names the source "${id}", which does not exist`,
      wayOut: 'add it to content/sources.yml or correct the id',
    }));
  }
  if (sources.some((id) => known[id]?.seen !== 'from-memory')) return [];
  return [
    {
      file,
      reason: `"${text}" rests only on recalled sources (${sources.join(', ')})`,
      wayOut: 'give it a source that was read, or leave the claim out',
    },
  ];
}

function checkGist(file: string, term: AuthoredTerm, language: Language): Problem[] {
  const [first = ''] = term.gist.text.split(/(?<=[.?:]) /);
  const count = first.split(/\s+/).length;
  const grade = schoolGrade(term.gist.text, excusedFor(term, language));
  const long = {
    file,
    reason: `the first sentence of its gist has ${count} words`,
    wayOut: `say it in at most ${GIST_WORDS} words`,
  };
  const hard = {
    file,
    reason: `its gist reads at school grade ${grade.toFixed(1)}; the ceiling is ${GRADE_CEILING}`,
    wayOut: 'use shorter words, or make two sentences of it',
  };
  return [...(count > GIST_WORDS ? [long] : []), ...(grade > GRADE_CEILING ? [hard] : [])];
}

/** The gists of a language are plain on the whole: one hard word is no harm, a habit of hard words is. */
export function checkGists(
  file: string,
  terms: readonly { readonly term: AuthoredTerm }[],
  language: Language,
): Problem[] {
  const grades = terms.map(({ term }) => schoolGrade(term.gist.text, excusedFor(term, language)));
  const average = grades.reduce((sum, grade) => sum + grade, 0) / Math.max(1, grades.length);
  if (average <= GIST_AVERAGE) return [];
  return [
    {
      file,
      reason: `the gists read at school grade ${average.toFixed(1)} on average; the ceiling is ${GIST_AVERAGE}`,
      wayOut: 'npm run content names the hardest entries; use shorter words and sentences there',
    },
  ];
}

function checkGrade(file: string, term: AuthoredTerm, language: Language): Problem[] {
  const excused = excusedFor(term, language);
  const grade = schoolGrade(readerTexts(term).join(' '), excused);
  if (grade <= GRADE_CEILING) return [];
  const hardest = readerTexts(term)
    .map((text) => ({ text, grade: schoolGrade(text, excused) }))
    .sort((a, b) => b.grade - a.grade)[0];
  return [
    {
      file,
      reason: `reads at school grade ${grade.toFixed(1)}; the ceiling is ${GRADE_CEILING}`,
      wayOut: `use shorter sentences and words; the hardest is "${hardest?.text}" (${hardest?.grade.toFixed(1)})`,
    },
  ];
}

/** Wordings that may stand nowhere in the content. */
export function checkBannedPhrases(file: string, texts: readonly string[], language: Language): Problem[] {
  return texts.flatMap((text) =>
    language.bannedPhrases
      .filter(({ phrase, except }) => without(text.toLowerCase(), except).includes(phrase.toLowerCase()))
      .map(({ phrase, reason }) => ({
        file,
        reason: `says "${phrase.trim()}" in "${text}"`,
        wayOut: reason,
      })),
  );
}

function without(text: string, wordings: readonly string[]): string {
  return wordings.reduce((rest, wording) => rest.replaceAll(wording.toLowerCase(), ''), text);
}

/** Kinds of which a reader must learn when to get help. */
const NEEDS_HELP: readonly AuthoredTerm['kind'][] = ['condition', 'emergency', 'symptom', 'sign'];

function checkUrgency(file: string, term: AuthoredTerm): Problem[] {
  if (!NEEDS_HELP.includes(term.kind) || term.getHelp.length > 0 || term.noHelpNeeded) return [];
  return [
    {
      file,
      reason: `is a ${term.kind} but says nothing of when to get help`,
      wayOut:
        'add `getHelp` with a level, a sign, the authority and its source, or say why not in `noHelpNeeded`',
    },
  ];
}
