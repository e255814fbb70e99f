/** The glossary turned inside out: from each word to the spellings it stands in. */
import type { GlossaryEntry } from '../../content/schema.ts';
import { toPlain } from './plain-words.ts';
import { FAINT_WORDS, STOP_WORDS } from './search-vocabulary.ts';
import { COMMON_WORTH, FAINT_WORTH } from './search-weights.ts';

/** One word of the glossary. */
export interface IndexedWord {
  readonly text: string;
  /** How much it tells, between 0 and 1: the fewer entries it stands in, the more. */
  readonly worth: number;
  /** How many entries it stands in. */
  readonly entries: number;
  /** Its spellings stand in `places` from here … */
  readonly from: number;
  /** … to before here. */
  readonly to: number;
}

/**
 * Every spelling and every word of the glossary. A spelling is a number; what is known of it stands in
 * lists side by side, because ten thousand objects take longer to make than a page should take to open.
 */
export interface SearchIndex {
  readonly entries: readonly GlossaryEntry[];
  readonly words: ReadonlyMap<string, IndexedWord>;
  /** The spellings of each word, one word after the other, each once a word. */
  readonly places: Int32Array;
  readonly texts: readonly string[];
  /** The texts as `toPlain` gives them. */
  readonly plains: readonly string[];
  /** Positions of the entries. The spellings of one are its name, its forms and last its gist. */
  readonly entryOf: Int32Array;
  /** What the words of a spelling tell together. */
  readonly worthOf: Float32Array;
}

/** Where a spelling stands in its entry. */
export function fieldOf({ entryOf }: SearchIndex, spelling: number): 'name' | 'form' | 'gist' {
  if (entryOf[spelling - 1] !== entryOf[spelling]) return 'name';
  return entryOf[spelling + 1] === entryOf[spelling] ? 'form' : 'gist';
}

/** Whether a spelling only finds its entry and is no name of it. */
export function isSearchOnly({ entries, entryOf }: SearchIndex, spelling: number): boolean {
  const entry = entryOf[spelling] ?? 0;
  let after = spelling + 1;
  while (entryOf[after] === entry) after++;
  // The last one is the gist.
  return after - 1 - spelling <= (entries[entry]?.searchOnly ?? 0);
}

interface GrowingWord extends IndexedWord {
  readonly number: number;
  readonly isStop: boolean;
  worth: number;
  entries: number;
  from: number;
  to: number;
  lastEntry: number;
  lastSpelling: number;
}

/** Reads every spelling once. The order of the entries does not change what is found. */
export function createSearchIndex(entries: readonly GlossaryEntry[]): SearchIndex {
  const texts: string[] = [];
  const owners: number[] = [];
  for (const [position, { name, forms, gist }] of entries.entries()) {
    texts.push(name, ...forms, gist);
    for (let left = forms.length + 2; left > 0; left--) owners.push(position);
  }
  const plains = texts.map(toPlain);
  const entryOf = Int32Array.from(owners);
  const growing = new Map<string, GrowingWord>();
  for (const word of STOP_WORDS) growing.set(word, createWord(word, growing.size, true));
  const pairs = collectPairs(plains, entryOf, growing);
  const words = [...growing.values()];
  for (const word of words) {
    if (word.entries === 0) growing.delete(word.text);
    else word.worth = rarityOf(word, entries.length);
  }
  const laid = layOut(pairs, words, texts.length);
  return { entries, words: growing, texts, plains, entryOf, ...laid };
}

function createWord(text: string, number: number, isStop: boolean): GrowingWord {
  return { text, number, isStop, worth: 0, entries: 0, from: 0, to: 0, lastEntry: -1, lastSpelling: -1 };
}

/** @returns the number of a word and that of a spelling it stands in, in turns */
function collectPairs(
  plains: readonly string[],
  entryOf: Int32Array,
  words: Map<string, GrowingWord>,
): number[] {
  const pairs: number[] = [];
  const wordOf = (text: string) => {
    const known = words.get(text);
    if (known) return known;
    const word = createWord(text, words.size, false);
    words.set(text, word);
    return word;
  };
  plains.forEach((plain, spelling) => {
    const parts = plain.split(' ');
    const entry = entryOf[spelling] ?? 0;
    const before = pairs.length;
    for (const part of parts) {
      const word = wordOf(part);
      if (!word.isStop) addPair(pairs, word, entry, spelling);
    }
    // Nothing but words that tell nothing: then they are all there is to find it by.
    if (pairs.length === before) for (const part of parts) addPair(pairs, wordOf(part), entry, spelling);
  });
  return pairs;
}

function addPair(pairs: number[], word: GrowingWord, entry: number, spelling: number): void {
  if (word.lastSpelling === spelling) return;
  if (word.lastEntry !== entry) word.entries++;
  word.lastEntry = entry;
  word.lastSpelling = spelling;
  word.to++;
  pairs.push(word.number, spelling);
}

/** Sorts the pairs by word, at one step a pair. Before it, `to` is how many pairs a word has. */
function layOut(pairs: readonly number[], words: readonly GrowingWord[], spellings: number) {
  const places = new Int32Array(pairs.length / 2);
  const worthOf = new Float32Array(spellings);
  let start = 0;
  for (const word of words) {
    word.from = start;
    start += word.to;
    word.to = word.from;
  }
  for (let at = 0; at < pairs.length; at += 2) {
    const word = words[pairs[at] ?? 0];
    const spelling = pairs[at + 1] ?? 0;
    if (!word) continue;
    places[word.to++] = spelling;
    worthOf[spelling] = (worthOf[spelling] ?? 0) + word.worth;
  }
  return { places, worthOf };
}

function rarityOf({ text, entries }: IndexedWord, total: number): number {
  if (FAINT_WORDS.has(text)) return FAINT_WORTH;
  return COMMON_WORTH + (1 - COMMON_WORTH) * (Math.log(total / entries) / Math.log(total + 1));
}
