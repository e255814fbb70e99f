/** Finds the words that a misspelt one looks like: Fuse over the words that share most of its letters. */
import Fuse from 'fuse.js';
import { countBits, lettersOf } from './letter-set.ts';
import type { IndexedWord } from './search-index.ts';
import { MISSPELT } from './search-weights.ts';

interface Guess {
  readonly word: IndexedWord;
  readonly likeness: number;
}

/** Prepares the search, at the first misspelt word. */
export function createFindMisspelt(words: readonly IndexedWord[]): (typed: string) => Guess[] {
  let letters: Int32Array | undefined;
  return (typed) => {
    letters ??= Int32Array.from(words, ({ text }) => lettersOf(text));
    const fuse = new Fuse(wordsWithinReach(words, letters, typed), {
      keys: ['text'],
      includeScore: true,
      threshold: MISSPELT.mostUnlike,
      ignoreLocation: true,
      ignoreFieldNorm: true,
    });
    return fuse.search(typed).map(({ item, score = 0 }) => {
      // Fuse looks for the typed word inside the other: what the other has beyond it counts too.
      const lengths = Math.abs(item.text.length - typed.length) / typed.length;
      return { word: item, likeness: 1 - score - MISSPELT.perLength * lengths };
    });
  };
}

/** Fuse takes microseconds over a word, this takes nanoseconds; and few words have the letters. */
function wordsWithinReach(words: readonly IndexedWord[], letters: Int32Array, typed: string): IndexedWord[] {
  const typedLetters = lettersOf(typed);
  const most = mostSlips(typed.length);
  return words.filter(({ text }, at) => {
    // What begins like it is found without guessing.
    if (Math.abs(text.length - typed.length) > most || text.startsWith(typed)) return false;
    // Each slip changes the set of letters by two at most.
    return countBits(typedLetters ^ (letters[at] ?? 0)) <= 2 * most;
  });
}

function mostSlips(length: number): number {
  if (length < 6) return 1;
  return length < 11 ? 2 : 3;
}
