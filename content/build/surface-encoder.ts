/** Folded wordings → the string the page decodes. The layout is described in `index-format.ts`. */
import { APOSTROPHE, DOT, LETTERS, MARKS } from '../../components/spotter/fold.ts';
import {
  CODE_JOIN,
  CODE_SLOT,
  FIRST_WORD,
  FORMAT_VERSION,
  GROUP_CONTEXT,
  GROUP_EVERYDAY,
  GROUP_EXACT,
  GROUP_NOT,
  MOST_SHARED_WORDS,
  mixHash,
  PREFIXES,
  WORD_ALONE,
  WORD_LIKE_OTHER,
  WORD_LIKE_PREVIOUS,
  WORD_WITH_PLURAL,
  WORDINGS,
} from '../../components/spotter/index-format.ts';
import { createDigitWriter, type DigitWriter } from './digit-writer.ts';
import {
  SLOT,
  type TermWordings,
  type Wording,
  type WordingGroup,
  type Wordings,
} from './surface-wordings.ts';
import { collectWords, type DictionaryWord, type Words } from './surface-words.ts';
import { createWordCodes, type WordCodes } from './word-codes.ts';

/** `CASE_CAPITALS`, `CASE_CAPITALS_S` and `CASE_INITIAL`, as patterns of `casePattern`. */
const USUAL_CASES = [/^U+$/, /^U+l$/, /^Ul*$/];

interface Encoding {
  readonly out: DigitWriter;
  readonly words: Words;
  readonly codes: WordCodes;
  readonly lists: readonly (readonly Wording[])[];
}

export function encodeWordings(wordings: Wordings): string {
  const words = wordsOf(wordings);
  const dictionary = words.dictionary;
  const lists = listsOf(wordings);
  const numbers = numberWords(dictionary);
  const groups = wordings.terms.flatMap((term) => term.groups);
  const used = [
    ...groups.flatMap((group) => group.wordings.map((wording) => wording.words)),
    ...lists.flat(),
  ];
  const codes = createWordCodes(
    used.flatMap((wording) => standIns(wording, words)),
    numbers,
  );
  const joined = joinedPairs(wordings, words, numbers);
  const out = createDigitWriter();
  const encoding: Encoding = { out, words, codes, lists };

  out.number(FORMAT_VERSION);
  out.number(findShift(dictionary, joined));
  out.number(dictionary.length);
  out.number(dictionary.filter((word) => word.withPlural).length);
  out.number(joined.length);
  out.number(countSteps(groups, words));
  out.number(groups.reduce((sum, group) => sum + group.wordings.length, 0));
  codes.writeHeader(out);
  writeDictionary(encoding, dictionary);
  for (const [first, second] of joined) {
    codes.write(out, first);
    codes.write(out, second);
  }
  out.number(lists.length);
  for (const list of lists) writeList(encoding, list);
  out.number(wordings.terms.length);
  for (const term of wordings.terms) writeTerm(encoding, term);
  return out.text();
}

function wordsOf({ terms, legWords, determiners }: Wordings): Words {
  const inPhrases = new Set<string>();
  const alone = new Set<string>();
  const addPhrase = (wording: Wording) => {
    for (const word of wording.filter(isWord)) inPhrases.add(word);
  };
  for (const list of [legWords, determiners, ...terms.map((term) => term.notNear)]) list.forEach(addPhrase);
  for (const group of terms.flatMap((term) => term.groups)) {
    group.context.forEach(addPhrase);
    for (const { words } of group.wordings) {
      if (words.length > 1) addPhrase(words);
      else for (const word of words.filter(isWord)) alone.add(word);
    }
  }
  return collectWords(inPhrases, alone);
}

function isWord(word: string): boolean {
  return word !== SLOT && !MARKS.includes(word);
}

/** One word stands for itself; in longer wordings the spelling that stands for each. */
function standIns(wording: Wording, words: Words): Wording {
  return wording.length === 1 ? wording : wording.map((word) => (isWord(word) ? words.standFor(word) : word));
}

/** The number of each spelling the index can name; unwritten plurals come after the written words. */
function numberWords(dictionary: readonly DictionaryWord[]): Map<string, number> {
  const plurals = dictionary.filter((word) => word.withPlural).map((word) => `${word.text}s`);
  return new Map([
    ...[...MARKS].map((mark, at): [string, number] => [mark, at + 1]),
    ...[...dictionary.map((word) => word.text), ...plurals].map((text, at): [string, number] => [
      text,
      FIRST_WORD + at,
    ]),
  ]);
}

/** Pairs the dictionary can name and does not hold as one word. Their plurals go unwritten. */
function joinedPairs(
  wordings: Wordings,
  words: Words,
  numbers: ReadonlyMap<string, number>,
): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const [first, authored] of wordings.joinable) {
    const isPlural = authored.endsWith('s') && words.standFor(authored) === authored.slice(0, -1);
    const second = isPlural ? authored.slice(0, -1) : authored;
    const isNew = !numbers.has(first + second) && !numbers.has(`${first + second}s`);
    if (isNew && numbers.has(first) && numbers.has(second)) pairs.set(first + second, [first, second]);
  }
  return [...pairs.values()];
}

/** Context lists, each once. The first two are the language's own. */
function listsOf({ terms, legWords, determiners }: Wordings): (readonly Wording[])[] {
  const all = [legWords, determiners];
  for (const term of terms) all.push(term.notNear, ...term.groups.map((group) => group.context));
  return [...new Map(all.map((list) => [JSON.stringify(list), list])).values()];
}

function findShift(
  dictionary: readonly DictionaryWord[],
  joined: readonly (readonly [string, string])[],
): number {
  const texts = new Set([
    ...dictionary.flatMap(({ text, withPlural }) => (withPlural ? [text, `${text}s`] : [text])),
    ...joined.flatMap(([first, second]) => [first + second, `${first + second}s`]),
  ]);
  const spellings = [...texts].map((text) => [...text].map(letterCode));
  for (const shift of [19, 18, 20, 17, 21, 16, 22, 15, 14, 13]) {
    const hashes = new Set(
      spellings.map((letters) => letters.reduce((hash, code) => mixHash(hash, code, shift), 0)),
    );
    if (hashes.size === spellings.length) return shift;
  }
  throw new Error('every shift gives two words of the dictionary one hash: add shifts to surface-encoder.ts');
}

function letterCode(letter: string): number {
  if (letter === '.') return DOT;
  return letter === "'" ? APOSTROPHE : LETTERS.indexOf(letter) + 1;
}

/** How many steps from one word to the next the wordings need, so that the page can make room at once. */
function countSteps(groups: readonly WordingGroup[], words: Words): number {
  const steps = new Set<string>();
  for (const { words: wording } of groups.flatMap((group) => group.wordings)) {
    const path = standIns(wording, words);
    for (let length = 1; length <= path.length; length++) steps.add(path.slice(0, length).join(' '));
  }
  return steps.size;
}

function writeDictionary({ out, codes }: Encoding, dictionary: readonly DictionaryWord[]): void {
  let before = '';
  let headBefore = '';
  for (const { text, standsFor, withPlural } of dictionary) {
    const shared = Math.min(sharedLength([...before], [...text]), PREFIXES - 1);
    const kind = kindOf(text, standsFor, withPlural, headBefore);
    out.digit(kind * PREFIXES + shared);
    const rest = [...text.slice(shared)].map(letterCode);
    for (const [at, code] of rest.entries()) out.digit((code - 1) * 2 + (at === rest.length - 1 ? 1 : 0));
    if (kind === WORD_LIKE_OTHER) codes.write(out, standsFor);
    before = text;
    headBefore = standsFor;
  }
}

function kindOf(text: string, standsFor: string, withPlural: boolean, headBefore: string): number {
  if (standsFor === text) return withPlural ? WORD_WITH_PLURAL : WORD_ALONE;
  return standsFor === headBefore ? WORD_LIKE_PREVIOUS : WORD_LIKE_OTHER;
}

function writeList({ out, codes, words }: Encoding, list: readonly Wording[]): void {
  out.number(list.length);
  for (const wording of list) {
    wording.forEach((word, at) => {
      if (at < wording.length - 1) codes.writeSpecial(out, CODE_JOIN);
      codes.write(out, isWord(word) ? words.standFor(word) : word);
    });
  }
}

function writeTerm(encoding: Encoding, { id, notNear, groups }: TermWordings): void {
  const { out } = encoding;
  writeId(encoding, id);
  out.number(listNumber(encoding, notNear));
  out.number(groups.length);
  for (const group of groups) writeGroup(encoding, group);
}

/** An id is mostly words of its own forms. One that is not is written out behind a 0. */
function writeId({ out, codes }: Encoding, id: string): void {
  const parts = id.split('-');
  const isSpelled = parts.every((part) => codes.has(part));
  out.number(isSpelled ? parts.length : 0);
  if (isSpelled) {
    for (const part of parts) codes.write(out, part);
  } else {
    out.number(id.length);
    out.raw(id);
  }
}

function listNumber({ lists }: Encoding, list: readonly Wording[]): number {
  const key = JSON.stringify(list);
  return lists.findIndex((known) => JSON.stringify(known) === key);
}

function writeGroup(encoding: Encoding, group: WordingGroup): void {
  const { out, words } = encoding;
  const hasContext = group.context.length > 0;
  const bits =
    (group.not ? GROUP_NOT : 0) +
    (group.exact ? GROUP_EXACT : 0) +
    (group.everyday ? GROUP_EVERYDAY : 0) +
    (hasContext ? GROUP_CONTEXT : 0);
  out.digit(bits);
  if (hasContext) out.number(listNumber(encoding, group.context));
  const sorted = distinct(
    group.wordings.map(({ words: wording, letterCase }) => ({ path: standIns(wording, words), letterCase })),
  );
  out.number(sorted.length);
  let before: Wording = [];
  for (const { path, letterCase } of sorted) {
    writePath(encoding, before, path);
    if (group.exact) writeCase(out, letterCase);
    before = path;
  }
}

interface Path {
  readonly path: Wording;
  readonly letterCase: string;
}

/** Sorted, so that neighbours share their first words; several spellings may have become one. */
function distinct(paths: readonly Path[]): Path[] {
  const keyed = new Map(
    paths.map((path): [string, Path] => [`${path.path.join(' ')}|${path.letterCase}`, path]),
  );
  return [...keyed].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, path]) => path);
}

function writePath({ out, codes }: Encoding, before: Wording, path: Wording): void {
  // The last word is always written: the same wording may come again in another letter case.
  const shared = Math.min(sharedLength(before, path), MOST_SHARED_WORDS, path.length - 1);
  const rest = path.slice(shared);
  const fits = rest.length < WORDINGS && rest.length > 0;
  out.digit(shared * WORDINGS + (fits ? rest.length : 0));
  if (!fits) out.number(rest.length);
  for (const word of rest) {
    if (word === SLOT) codes.writeSpecial(out, CODE_SLOT);
    else codes.write(out, word);
  }
}

/** The usual patterns by number; else lengths of runs, the first of small letters, closed by 0. */
function writeCase(out: DigitWriter, letterCase: string): void {
  const usual = USUAL_CASES.findIndex((pattern) => pattern.test(letterCase));
  if (usual >= 0) {
    out.digit(usual);
    return;
  }
  const runs = `l${letterCase}`.match(/U+|l+/g) ?? [];
  for (const [at, run] of runs.entries())
    out.number(at === 0 ? USUAL_CASES.length + run.length - 1 : run.length);
  out.number(0);
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
