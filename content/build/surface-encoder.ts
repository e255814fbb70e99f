/**
 * Folded wordings → the string the page decodes. It holds, in this order: the sizes; the dictionary (words in
 * alphabetical order, each as "so many letters of the word before, then these"); pairs of words that may be
 * written as one; frequent symbols; lists of context words; groups of wordings under the same conditions; names
 * of terms; letter cases; and, for each word that begins a wording, its bucket.
 */
import { LETTERS } from '../../components/spotter/fold.ts';
import {
  APOSTROPHE,
  DOT,
  FIRST_WORD,
  FORMAT_VERSION,
  GROUP_CONTEXT,
  GROUP_EVERYDAY,
  GROUP_EXACT,
  GROUP_IDIOM,
  GROUP_NEW_TERM,
  GROUP_NOT,
  LAST_RUN,
  NO_LIST,
  RUNS,
  SHAPE_COMMON,
  SHAPE_LIKE_OTHER,
  SHAPE_LIKE_PREVIOUS,
  SHAPE_NAMED,
  SHAPE_PLURAL,
  SHAPE_STARTS,
  SHARED,
} from '../../components/spotter/matcher/codes.ts';
import { createDigitWriter, type DigitWriter } from './digit-writer.ts';
import { collectBuckets, type Run } from './surface-buckets.ts';
import { createPieces, END, type Pieces } from './surface-pieces.ts';
import { createSymbols, type Symbols } from './surface-symbols.ts';
import type { Wording, WordingGroup, Wordings } from './surface-wordings.ts';
import { type DictionaryWord, type Words, wordsOf } from './surface-words.ts';

export function encodeWordings(wordings: Wordings): string {
  const words = wordsOf(wordings);
  const groups = [...wordings.terms.flatMap((term) => term.groups), ...wordings.idioms];
  const buckets = collectBuckets(groups, wordings, words);
  const allLists = listsOf(wordings);
  const itemsOf = (list: readonly Wording[]) => distinctItems(list, words);
  const runs = [...buckets.runs.values()].flat();
  const used = [
    ...runs.flatMap((run) => run.wordings.flatMap((wording) => wording.symbols)),
    ...allLists.flatMap(itemsOf).flatMap((item) => symbolsOf(item, words)),
  ];
  const symbols = createSymbols(used, buckets.common);
  const lists = layLists(allLists, itemsOf, words, symbols);
  const joined = joinedPairs(wordings, words);
  const cases = [...new Set(runs.flatMap((run) => run.wordings.map((wording) => wording.letterCase)))].filter(
    Boolean,
  );
  const encoding: Encoding = {
    words,
    buckets,
    lists,
    symbols,
    cases,
    exact: groups.map(({ exact }) => exact),
  };

  const out = createDigitWriter();
  out.number(FORMAT_VERSION);
  out.number(words.dictionary.length);
  out.number(joined.length);
  out.number(words.dictionary.reduce((sum, { text }) => sum + text.length, 0));
  const bucketTexts = writeDictionary(out, encoding);
  writeJoined(out, joined);
  symbols.writeHeader(out);
  out.number(lists.texts.length);
  for (const { length } of lists.texts) out.number(length);
  for (const text of lists.texts) out.raw(text);
  writeGroups(out, encoding, wordings);
  writeNames(
    out,
    wordings.terms.map(({ id }) => id),
  );
  writeLetterCases(out, cases);
  out.raw(bucketTexts.join(''));
  return out.text();
}

/** What one letter of base 36 says. */
const MOST_SHARED_IN_NAME = 35;

interface Encoding {
  readonly words: Words;
  readonly buckets: ReturnType<typeof collectBuckets>;
  readonly lists: ReturnType<typeof layLists>;
  readonly symbols: Symbols;
  readonly cases: readonly string[];
  /** Group → whether letter case matters. */
  readonly exact: readonly boolean[];
}

function symbolsOf(item: Wording, words: Words): number[] {
  return item.map((word, at) => 2 * words.classOf(word) + Number(at === item.length - 1));
}

/** Without what is another spelling of an item before. */
function distinctItems(list: readonly Wording[], words: Words): Wording[] {
  const items = new Map<string, Wording>();
  for (const item of list) {
    const classes = item.map((word) => words.classOf(word)).join();
    if (!items.has(classes)) items.set(classes, item);
  }
  return [...items.values()];
}

/** All lists, each once: the language's own, and those of the terms. */
function listsOf({ terms, legWords, determiners, topics }: Wordings): (readonly Wording[])[] {
  const own = new Map<string, readonly Wording[]>();
  for (const list of terms.flatMap((term) => [term.notNear, ...term.groups.map((group) => group.context)]))
    if (list.length > 0) own.set(JSON.stringify(list), list);
  return [legWords, determiners, topics, ...own.values()];
}

/** @returns the text of each list, and the place of a list among them */
function layLists(
  lists: readonly (readonly Wording[])[],
  itemsOf: (list: readonly Wording[]) => readonly Wording[],
  words: Words,
  symbols: Symbols,
) {
  const texts = lists.map((list) => {
    const out = createDigitWriter();
    const items = itemsOf(list);
    out.number(items.length);
    for (const symbol of items.flatMap((item) => symbolsOf(item, words))) symbols.write(out, symbol);
    return out.text();
  });
  const places = new Map(lists.map((list, at) => [JSON.stringify(list), at]));
  const placeOf = (list: readonly Wording[]) =>
    list.length > 0 ? (places.get(JSON.stringify(list)) ?? NO_LIST) : NO_LIST;
  return { texts, placeOf };
}

/** @returns the buckets, in the order of their words */
function writeDictionary(out: DigitWriter, encoding: Encoding): string[] {
  const { words, buckets } = encoding;
  const texts: string[] = [];
  const shares = words.dictionary.map(({ text }, at) =>
    Math.min(sharedLength(words.dictionary[at - 1]?.text ?? '', text), SHARED - 1),
  );
  const pieces = createPieces(words.dictionary.map(({ text }, at) => text.slice(shares[at])));
  writePieces(out, pieces);
  let headBefore = '';
  for (const [at, word] of words.dictionary.entries()) {
    const shape = shapeOf(word, FIRST_WORD + at, headBefore, encoding);
    const shared = shares[at] ?? 0;
    out.digit(shape * SHARED + shared);
    for (const piece of pieces.split(word.text.slice(shared))) out.digit(pieces.all.indexOf(piece));
    if (shape === SHAPE_LIKE_OTHER) out.code(words.classOf(word.text));
    if (
      shape >= SHAPE_LIKE_PREVIOUS ||
      shape % SHAPE_NAMED === SHAPE_STARTS ||
      shape % SHAPE_PLURAL === SHAPE_COMMON
    ) {
      const text = bucketText(buckets.runs.get(FIRST_WORD + at) ?? [], encoding);
      out.number(text.length);
      texts.push(text);
    }
    headBefore = word.standsFor;
  }
  return texts;
}

function writePieces(out: DigitWriter, { all, inner }: Pieces): void {
  out.number(all.length);
  out.number(inner);
  for (const piece of all) {
    const letters = [...piece.replace(END, '')].map(letterCode);
    for (const [at, code] of letters.entries()) out.digit(code * 2 + (at === letters.length - 1 ? 1 : 0));
  }
}

function shapeOf(
  { text, standsFor, withPlural }: DictionaryWord,
  word: number,
  headBefore: string,
  { buckets, symbols }: Encoding,
): number {
  if (standsFor !== text) return standsFor === headBefore ? SHAPE_LIKE_PREVIOUS : SHAPE_LIKE_OTHER;
  const starts = buckets.runs.has(word) || buckets.sought.has(word);
  const isNamed = symbols.isNamed.has(word);
  const plural = withPlural ? SHAPE_PLURAL : 0;
  if (buckets.common.has(word)) return SHAPE_COMMON + plural;
  return (starts ? SHAPE_STARTS : 0) + (isNamed || !starts ? SHAPE_NAMED : 0) + plural;
}

function bucketText(runs: readonly Run[], { symbols, cases, exact }: Encoding): string {
  const out = createDigitWriter();
  for (const [at, { group, wordings }] of runs.entries()) {
    const count = Math.min(wordings.length, LAST_RUN);
    out.code(group * RUNS + (at === runs.length - 1 ? LAST_RUN : 0) + count - 1);
    if (count === LAST_RUN) out.number(wordings.length - LAST_RUN);
    for (const wording of wordings) {
      for (const symbol of wording.symbols) symbols.write(out, symbol);
      if (exact[group]) out.number(cases.indexOf(wording.letterCase));
    }
  }
  return out.text();
}

/** Pairs of words that the dictionary does not hold as one word, in its order. Their plurals go unwritten. */
function joinedPairs({ joinable }: Wordings, words: Words): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (const [first, authored] of joinable) {
    const second = words.spellingOf(authored) ?? 0;
    const spelling = first + (second % 2 === 1 ? authored.slice(0, -1) : authored);
    const isNew = words.spellingOf(spelling) === undefined && words.spellingOf(`${spelling}s`) === undefined;
    const head = words.spellingOf(first) ?? 1;
    if (isNew && second > 0 && head % 2 === 0) pairs.set(spelling, [head >> 1, second >> 1]);
  }
  return [...pairs.values()].sort(([one], [other]) => one - other);
}

function writeJoined(out: DigitWriter, joined: readonly (readonly [number, number])[]): void {
  let before = 0;
  for (const [first, second] of joined) {
    out.number(first - before);
    out.code(second);
    before = first;
  }
}

function writeGroups(out: DigitWriter, { lists }: Encoding, { terms, idioms }: Wordings): void {
  out.number(terms.reduce((sum, term) => sum + term.groups.length, idioms.length));
  for (const { notNear, groups } of terms) {
    for (const [at, group] of groups.entries()) {
      const bits = bitsOf(group) + (at === 0 ? GROUP_NEW_TERM : 0);
      out.digit(bits);
      if (bits & GROUP_NEW_TERM) out.code(lists.placeOf(notNear));
      if (bits & GROUP_CONTEXT) out.code(lists.placeOf(group.context));
    }
  }
  for (const group of idioms) out.digit(bitsOf(group));
}

function bitsOf({ not, idiom, exact, everyday, context }: WordingGroup): number {
  const bits = [not && GROUP_NOT, idiom && GROUP_IDIOM, exact && GROUP_EXACT, everyday && GROUP_EVERYDAY];
  return bits.reduce<number>((sum, bit) => sum + Number(bit), context.length > 0 ? GROUP_CONTEXT : 0);
}

/** Each as how many letters it shares with the one before, and the rest. */
function writeNames(out: DigitWriter, ids: readonly string[]): void {
  const names = ids.map((id, at) => {
    const shared = Math.min(sharedLength(ids[at - 1] ?? '', id), MOST_SHARED_IN_NAME);
    return shared.toString(36) + id.slice(shared);
  });
  const text = names.join(' ');
  out.number(text.length);
  out.raw(text);
}

/** Each as its number of letters and, six to a digit, a bit for each capital. */
function writeLetterCases(out: DigitWriter, cases: readonly string[]): void {
  out.number(cases.length);
  for (const letterCase of cases) {
    out.number(letterCase.length);
    for (let from = 0; from < letterCase.length; from += 6) {
      const six = [...letterCase.slice(from, from + 6)];
      out.digit(six.reduce((bits, letter, at) => bits | (letter === 'U' ? 1 << at : 0), 0));
    }
  }
}

function letterCode(letter: string): number {
  if (letter === '.') return DOT;
  return letter === "'" ? APOSTROPHE : LETTERS.indexOf(letter) + 1;
}

function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one.charAt(shared) === other.charAt(shared)) shared += 1;
  return shared;
}
