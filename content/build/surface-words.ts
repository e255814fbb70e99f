/** The words of all wordings: which spellings are one word, and in what order the index holds them. */
import { MARKS } from '../../components/spotter/fold.ts';
import { FIRST_WORD, SLOT_WORD } from '../../components/spotter/matcher/codes.ts';
import { takesPlural, variantsInPhrase } from './form-variants.ts';
import { SLOT, type Wording, type Wordings } from './surface-wordings.ts';

/** A spelling in the dictionary. */
export interface DictionaryWord {
  readonly text: string;
  /** The spelling that stands for it in longer wordings; its own text when it stands for itself. */
  readonly standsFor: string;
  /** The same word with an "s" is in the dictionary too, unwritten. */
  readonly withPlural: boolean;
}

/** Words that are one and the same inside a longer wording. */
export interface Words {
  /** The spelling that stands for `word` in longer wordings. */
  standFor(word: string): string;
  /** In alphabetical order, without the unwritten plurals. The first has the number `FIRST_WORD`. */
  readonly dictionary: readonly DictionaryWord[];
  /** Twice the number of a word, a mark or a slot, and 1 when the word is an unwritten plural. */
  spellingOf(text: string): number | undefined;
  /** The number of the word that stands for this one. */
  classOf(text: string): number;
}

/** Neither a mark nor a slot. */
export function isWord(word: string): boolean {
  return word !== SLOT && !MARKS.includes(word);
}

export function wordsOf({ terms, idioms, legWords, determiners, topics }: Wordings): Words {
  const inPhrases = new Set<string>();
  const alone = new Set<string>();
  const addPhrase = (wording: Wording) => {
    for (const word of wording.filter(isWord)) inPhrases.add(word);
  };
  for (const list of [legWords, determiners, topics, ...terms.map((term) => term.notNear)])
    list.forEach(addPhrase);
  for (const group of [...terms.flatMap((term) => term.groups), ...idioms]) {
    group.context.forEach(addPhrase);
    for (const { words } of group.wordings) {
      if (words.length > 1) addPhrase(words);
      else for (const word of words.filter(isWord)) alone.add(word);
    }
  }
  return collectWords(inPhrases, alone);
}

/**
 * @param inPhrases folded words of wordings with several words, and of context lists
 * @param alone folded forms that are one word
 */
function collectWords(inPhrases: ReadonlySet<string>, alone: ReadonlySet<string>): Words {
  const parents = new Map<string, string>();
  const find = (word: string): string => {
    const parent = parents.get(word);
    if (parent === undefined) parents.set(word, word);
    return parent === undefined || parent === word ? word : find(parent);
  };
  const unite = (one: string, other: string) => {
    const [first, second] = [find(one), find(other)].sort(shortestFirst);
    if (first !== undefined && second !== undefined) parents.set(second, first);
  };
  for (const word of alone) find(word);
  for (const word of inPhrases) {
    find(word);
    for (const variant of variantsInPhrase(word)) unite(word, variant);
    if (takesPlural(word)) unite(word, `${word}s`);
  }
  const dictionary = dictionaryOf([...parents.keys()], find);
  const spellings = numberSpellings(dictionary);
  const spellingOf = (text: string) => spellings.get(text);
  return { standFor: find, dictionary, spellingOf, classOf: (text) => (spellings.get(find(text)) ?? 0) >> 1 };
}

function numberSpellings(dictionary: readonly DictionaryWord[]): Map<string, number> {
  const numbers = new Map([[SLOT, 2 * SLOT_WORD]]);
  for (const [at, mark] of [...MARKS].entries()) numbers.set(mark, 2 * (at + 1));
  for (const [at, { text, withPlural }] of dictionary.entries()) {
    numbers.set(text, 2 * (FIRST_WORD + at));
    if (withPlural) numbers.set(`${text}s`, 2 * (FIRST_WORD + at) + 1);
  }
  return numbers;
}

function shortestFirst(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

function dictionaryOf(spellings: readonly string[], find: (word: string) => string): DictionaryWord[] {
  const known = new Set(spellings);
  const isUnwritten = (word: string) => {
    const singular = word.slice(0, -1);
    return (
      word.endsWith('s') && known.has(singular) && find(singular) === singular && find(word) === singular
    );
  };
  return spellings
    .filter((word) => !isUnwritten(word))
    .sort()
    .map((text) => ({
      text,
      standsFor: find(text),
      withPlural: find(text) === text && known.has(`${text}s`) && isUnwritten(`${text}s`),
    }));
}
