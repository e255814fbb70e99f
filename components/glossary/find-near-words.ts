/** From a typed word to the words of the glossary it may stand for. */
import { createFindMisspelt } from './find-misspelt.ts';
import { stemOf } from './plain-words.ts';
import type { IndexedWord } from './search-index.ts';
import { FAINT_WORDS, SAME_MEANING } from './search-vocabulary.ts';
import { LIKENESS } from './search-weights.ts';

/** A word of the glossary, and how like the typed one it is. */
export interface NearWord {
  readonly word: IndexedWord;
  readonly likeness: number;
  /** It is not the typed word in another form, but one that looks or sounds like it. */
  readonly isGuess: boolean;
}

/** @returns the words that a typed word, or the first half of one, may stand for: most alike first, each once */
export type FindNearWords = (typed: string, isUnfinished: boolean) => readonly NearWord[];

/** Fewer letters than this are like everything. */
const SHORTEST_GUESS = 4;
/** Editors list slips too, so a slip can be a word of the glossary; in more entries than this it is none. */
const MOST_ENTRIES_OF_SLIP = 6;
/** What was meant by a slip stands in this many times as many entries. */
const MEANT_TIMES = 4;
/** Typing on repeats the words before: this many are remembered. */
const MOST_REMEMBERED = 200;

/** Prepares, at the first key, the ways from a typed word to the words of the glossary. */
export function createFindNearWords(words: readonly IndexedWord[]): FindNearWords {
  let find: FindNearWords | undefined;
  const remembered = new Map<string, readonly NearWord[]>();
  return (typed, isUnfinished) => {
    find ??= createFind(words);
    const key = isUnfinished ? `${typed}*` : typed;
    const near = remembered.get(key) ?? find(typed, isUnfinished);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, near);
    return near;
  };
}

function createFind(words: readonly IndexedWord[]): FindNearWords {
  const findForms = createFindForms(words);
  const findBegun = createFindBegun(words);
  const findMisspelt = createFindMisspelt(words);
  return (typed, isUnfinished) => {
    const forms = findForms(typed);
    const begun = isUnfinished || typed.length >= SHORTEST_GUESS ? findBegun(typed) : [];
    const entries = forms.reduce((most, { word }) => Math.max(most, word.entries), 0);
    const maySlip = typed.length >= SHORTEST_GUESS && entries <= MOST_ENTRIES_OF_SLIP;
    if (!maySlip || FAINT_WORDS.has(typed)) return bestOfEach([...forms, ...begun]);
    const guesses = findMisspelt(typed)
      .filter(({ word }) => word.entries >= entries * MEANT_TIMES)
      .map((guess) => ({ ...guess, isGuess: true }));
    return bestOfEach([...forms, ...begun, ...guesses]);
  };
}

/** Finds the word itself, its other forms, and words that mean the same. */
function createFindForms(words: readonly IndexedWord[]): (typed: string) => NearWord[] {
  const byStem = new Map<string, IndexedWord[]>();
  for (const word of words) {
    const stem = stemOf(word.text);
    const group = byStem.get(stem);
    if (group) group.push(word);
    else byStem.set(stem, [word]);
  }
  const meanings = createMeanings();
  return (typed) => {
    const stem = stemOf(typed);
    const near = (other: string, likeness: number) =>
      (byStem.get(other) ?? []).map((word) => ({ word, likeness, isGuess: false }));
    const same = (byStem.get(stem) ?? []).find(({ text }) => text === typed);
    return [
      ...(same ? [{ word: same, likeness: LIKENESS.same, isGuess: false }] : []),
      ...near(stem, LIKENESS.stem),
      ...(meanings.get(stem) ?? []).flatMap((other) => near(other, LIKENESS.meaning)),
    ];
  };
}

/** Stem → stems of the words that mean the same. */
function createMeanings(): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  for (const family of SAME_MEANING) {
    const stems = family.map(stemOf);
    for (const stem of stems) meanings.set(stem, [...(meanings.get(stem) ?? []), ...stems]);
  }
  return meanings;
}

/** Finds the words that begin with what was typed. */
function createFindBegun(words: readonly IndexedWord[]): (typed: string) => NearWord[] {
  return (typed) => {
    const near: NearWord[] = [];
    let at = firstNotBefore(words, typed);
    for (let word = words[at]; word?.text.startsWith(typed); word = words[++at]) {
      const likeness = LIKENESS.prefix + (LIKENESS.prefixShare * typed.length) / word.text.length;
      near.push({ word, likeness, isGuess: false });
    }
    return near;
  };
}

function firstNotBefore(sorted: readonly IndexedWord[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.text ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bestOfEach(near: NearWord[]): NearWord[] {
  const seen = new Set<IndexedWord>();
  return near
    .sort((a, b) => b.likeness - a.likeness || (a.word.text < b.word.text ? -1 : 1))
    .filter(({ word }) => !seen.has(word) && seen.add(word));
}
