/** Finds the words that a misspelt one looks or sounds like. */
import { countEdits } from './count-edits.ts';
import { countBits, lettersOf } from './letter-set.ts';
import { soundOf } from './plain-words.ts';
import type { IndexedWord } from './search-index.ts';
import { LIKENESS } from './search-weights.ts';

interface Guess {
  readonly word: IndexedWord;
  readonly likeness: number;
}

interface Prepared {
  readonly letters: Int32Array;
  readonly lengths: Uint8Array;
  readonly bySound: ReadonlyMap<string, readonly IndexedWord[]>;
}

/** Prepares the search, at the first misspelt word. It looks at every word, most of them for some nanoseconds. */
export function createFindMisspelt(words: readonly IndexedWord[]): (typed: string) => Guess[] {
  let prepared: Prepared | undefined;
  return (typed) => {
    prepared ??= prepare(words);
    const guesses: Guess[] = (prepared.bySound.get(soundOf(typed)) ?? []).map((word) => ({
      word,
      likeness: LIKENESS.sound,
    }));
    for (const word of wordsWithinReach(words, prepared, typed)) {
      const likeness = likenessOf(typed, word.text);
      if (likeness > 0) guesses.push({ word, likeness });
    }
    return guesses;
  };
}

/** The words that may be within the edits allowed, as far as length and letters tell. */
function wordsWithinReach(words: readonly IndexedWord[], prepared: Prepared, typed: string): IndexedWord[] {
  const { letters, lengths } = prepared;
  const typedLetters = lettersOf(typed);
  const most = mostEdits(typed.length);
  return words.filter((_, at) => {
    if (Math.abs((lengths[at] ?? 0) - typed.length) > most) return false;
    // Each edit changes the set of letters by two at most.
    return countBits(typedLetters ^ (letters[at] ?? 0)) <= 2 * most;
  });
}

function prepare(words: readonly IndexedWord[]): Prepared {
  const bySound = new Map<string, IndexedWord[]>();
  for (const word of words) {
    const sound = soundOf(word.text);
    const group = bySound.get(sound);
    if (group) group.push(word);
    else bySound.set(sound, [word]);
  }
  return {
    letters: Int32Array.from(words, ({ text }) => lettersOf(text)),
    lengths: Uint8Array.from(words, ({ text }) => text.length),
    bySound,
  };
}

/** @returns 0 when they are too far apart */
function likenessOf(typed: string, word: string): number {
  const isSameStart = word.charCodeAt(0) === typed.charCodeAt(0);
  // A slip in the first letter is rare, and seldom the only one it takes to reach another word.
  const limit = isSameStart ? mostEdits(typed.length) : 1;
  const edits = countEdits(typed, word, limit);
  if (edits > limit) return 0;
  const lost = (LIKENESS.perEdit * edits) / Math.max(typed.length, word.length);
  return 1 - lost - (isSameStart ? 0 : LIKENESS.firstLetter);
}

function mostEdits(length: number): number {
  if (length < 6) return 1;
  return length < 11 ? 2 : 3;
}
