/** Counts how much of what was typed each spelling and each entry holds. */
import type { SearchIndex } from './search-index.ts';
import type { SearchTerm } from './typed-words.ts';

/** What is known of one entry once all words are counted. Every share is between 0 and 1. */
export interface EntryCount {
  /** Position of the entry. */
  readonly entry: number;
  /** Its spelling with the highest score, and that score. */
  readonly best: number;
  readonly score: number;
  /** How much of what was typed stands in any of its spellings. */
  readonly covered: number;
  /** Every typed word stands in the best spelling, none of them misspelt. */
  readonly isWhole: boolean;
}

/**
 * How well a spelling fits.
 * @param spelling its number in the index
 * @param covered share of what was typed that stands in it
 * @param tight share of it that was typed
 */
export type ScoreSpelling = (spelling: number, covered: number, tight: number) => number;

/**
 * Prepares the counters once, so that a key costs only the spellings that hold a typed word.
 * @returns calls `visit` for each entry that holds any of the words typed, in no order
 */
export function createTally(index: SearchIndex, entries: number) {
  const { texts, entryOf, worthOf } = index;
  const counters: Counters = {
    inSpelling: createCounter(texts.length),
    inEntry: createCounter(entries),
    matched: new Float32Array(texts.length),
    sure: new Uint8Array(texts.length),
  };
  const { inSpelling, inEntry, matched, sure } = counters;
  const best = new Int32Array(entries);
  const scores = new Float32Array(entries);

  const note = (entry: number, at: number, score: number) => {
    if (score <= (scores[entry] ?? 0)) return;
    scores[entry] = score;
    best[entry] = at;
  };

  return (
    terms: readonly SearchTerm[],
    scoreSpelling: ScoreSpelling,
    visit: (count: EntryCount) => void,
  ): void => {
    terms.forEach((term, number) => {
      addTerm(index, counters, term, number);
    });
    const worth = terms.reduce((sum, term) => sum + term.worth, 0);
    for (const at of inSpelling.touched) {
      const covered = inSpelling.sumAt(at) / worth;
      const tight = Math.min(1, (matched[at] ?? 0) / (worthOf[at] ?? 1));
      note(entryOf[at] ?? 0, at, scoreSpelling(at, covered, tight));
    }
    for (const entry of inEntry.touched) {
      const at = best[entry] ?? 0;
      visit({
        entry,
        best: at,
        score: scores[entry] ?? 0,
        covered: inEntry.sumAt(entry) / worth,
        isWhole: sure[at] === terms.length,
      });
      scores[entry] = 0;
    }
    for (const at of inSpelling.touched) matched[at] = sure[at] = 0;
    inSpelling.clear();
    inEntry.clear();
  };
}

interface Counters {
  /** Worth of the typed words that stand there. */
  readonly inSpelling: Counter;
  readonly inEntry: Counter;
  /** Worth of the words of the spelling that were typed. */
  readonly matched: Float32Array;
  /** How many of the typed words stand there and are not misspelt. */
  readonly sure: Uint8Array;
}

function addTerm(index: SearchIndex, counters: Counters, { near, worth }: SearchTerm, term: number): void {
  const { places, entryOf } = index;
  const { inSpelling, inEntry, matched, sure } = counters;
  for (const { word, likeness, isGuess } of near) {
    for (let place = word.from; place < word.to; place++) {
      const at = places[place] ?? 0;
      if (!inSpelling.add(at, term, worth * likeness)) continue;
      inEntry.add(entryOf[at] ?? 0, term, worth * likeness);
      matched[at] = (matched[at] ?? 0) + word.worth * likeness;
      sure[at] = (sure[at] ?? 0) + Number(!isGuess);
    }
  }
}

type Counter = ReturnType<typeof createCounter>;

/** Sums that take each term once, and are cleared in the time they took to fill. */
function createCounter(length: number) {
  const sums = new Float32Array(length);
  const lastTerm = new Int16Array(length).fill(-1);
  const touched: number[] = [];
  return {
    touched: touched as readonly number[],
    sumAt: (at: number) => sums[at] ?? 0,
    /** @returns whether the term is new there: words come most alike first, so the first one counts */
    add(at: number, term: number, value: number): boolean {
      const last = lastTerm[at];
      if (last === term) return false;
      if (last === -1) touched.push(at);
      lastTerm[at] = term;
      sums[at] = (sums[at] ?? 0) + value;
      return true;
    },
    clear() {
      for (const at of touched) {
        sums[at] = 0;
        lastTerm[at] = -1;
      }
      touched.length = 0;
    },
  };
}
