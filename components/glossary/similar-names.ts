/** The last resort, when no word typed is like any word of the glossary: names that share letters with it. */
import Fuse from 'fuse.js';
import type { GlossaryEntry } from '../../content/schema.ts';
import { countBits, lettersOf } from './letter-set.ts';

/** How unlike a name may be and still be offered (Fuse's score: 0 the same, 1 nothing alike). */
const MOST_UNLIKE = 0.35;
/** Fewer letters than this are like everything. */
const SHORTEST = 4;

/** Finds entries whose name is somewhat like what was typed, most alike first. */
export function createFindSimilarNames(
  entries: readonly GlossaryEntry[],
): (typed: string, most: number) => GlossaryEntry[] {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  let letters: Int32Array | undefined;
  return (typed, most) => {
    if (typed.length < SHORTEST) return [];
    letters ??= Int32Array.from(sorted, ({ name }) => lettersOf(name));
    const typedLetters = lettersOf(typed);
    const needed = countBits(typedLetters) * (1 - MOST_UNLIKE);
    // Fuse takes long over a name, and few have enough of the letters.
    const near = sorted.filter((_, at) => countBits(typedLetters & (letters?.[at] ?? 0)) >= needed);
    const fuse = new Fuse(near, { keys: ['name'], threshold: MOST_UNLIKE, ignoreLocation: true });
    return fuse.search(typed, { limit: most }).map(({ item }) => item);
  };
}
