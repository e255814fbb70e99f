/** Takes what was typed apart into the words to look for. */
import type { FindNearWords, NearWord } from './find-near-words.ts';
import { FAINT_WORDS, STOP_WORDS } from './search-vocabulary.ts';
import { FAINT_WORTH } from './search-weights.ts';

/** One typed word: what it may stand for, and how much it tells. */
export interface SearchTerm {
  /** Most alike first; none when nothing in the glossary is like it. */
  readonly near: readonly NearWord[];
  readonly worth: number;
}

/** Both halves of two words written as one have at least so many letters. */
const SHORTEST_HALF = 3;
/** And together at most so many: nobody writes more as one, and to try every cut takes long. */
const LONGEST_JOINED = 60;

/**
 * @param plain what was typed, as `toPlain` gives it
 * @param isUnfinished whether the last word may be half a word
 * @returns a term for each word that tells something
 */
export function findTerms(plain: string, isUnfinished: boolean, findNear: FindNearWords): SearchTerm[] {
  if (plain === '') return [];
  const last = plain.slice(plain.lastIndexOf(' ') + 1);
  const all = [...new Set(plain.split(' '))];
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  const words = telling.length > 0 ? telling : all;
  return words.flatMap((word) => {
    const near = findNear(word, isUnfinished && word === last);
    const isSure = near.some(({ isGuess }) => !isGuess);
    const halves = isSure ? [] : split(word, findNear);
    if (halves.length === 0) return [toTerm(word, near)];
    // It may also be one word, misspelt: whatever holds that one holds both halves.
    return halves.map((half) => toTerm(word, [...half, ...near]));
  });
}

function toTerm(typed: string, near: readonly NearWord[]): SearchTerm {
  const first = near[0];
  if (!first) return { near, worth: 0 };
  // What was only guessed at tells less.
  return { near, worth: FAINT_WORDS.has(typed) ? FAINT_WORTH : first.word.worth * first.likeness };
}

/** "Restlesslegs" → what "restless" and "legs" may stand for; nothing when no cut gives two known words. */
function split(word: string, findNear: FindNearWords): (readonly NearWord[])[] {
  if (word.length > LONGEST_JOINED) return [];
  for (let cut = SHORTEST_HALF; cut <= word.length - SHORTEST_HALF; cut++) {
    const halves = [word.slice(0, cut), word.slice(cut)].map((half) => ({
      half,
      near: findNear(half, false),
    }));
    if (halves.every(({ half, near }) => near[0]?.word.text === half)) return halves.map(({ near }) => near);
  }
  return [];
}
