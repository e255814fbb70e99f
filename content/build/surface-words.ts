/** The words of all wordings: which spellings are one word, and in what order the index holds them. */
import { takesPlural, variantsInPhrase } from './form-variants.ts';

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
  /** In alphabetical order, without the unwritten plurals. */
  readonly dictionary: readonly DictionaryWord[];
}

/**
 * @param inPhrases folded words of wordings with several words, and of context lists
 * @param alone folded forms that are one word
 */
export function collectWords(inPhrases: ReadonlySet<string>, alone: ReadonlySet<string>): Words {
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
  return { standFor: find, dictionary: dictionaryOf([...parents.keys()], find) };
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
