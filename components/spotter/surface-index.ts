/** The surface index in the page: a table of words, and the rest as it was shipped, read where it is needed. */
import type { TermId } from '../../content/schema.ts';
import type { Bucket } from './buckets.ts';
import { type DigitReader, readCode, readDigit, readNumber } from './digit-reader.ts';
import { FORMAT_VERSION, GROUP_CONTEXT, GROUP_NEW_TERM, NO_LIST } from './index-format.ts';
import { createTokens, type Tokens } from './tokens.ts';
import { readWordTable, type WordTable } from './word-table.ts';

/** Words near by of which one is looked for: items, each the classes of its words in a row, by the first. */
export type WordList = Map<number, (readonly number[])[]>;

/** Wordings of one term under the same conditions. */
export interface Group {
  /** Position in `termIds`. */
  readonly term: number;
  /** `GROUP_…` bits. */
  readonly bits: number;
  /** List of which one item must stand near by; only meaningful with `GROUP_CONTEXT`. */
  readonly context: number;
  /** List of which no item may stand in the sentence, or `NO_LIST`. */
  readonly notNear: number;
}

/** What the matcher reads. Made by `decodeSurfaceIndex` alone. */
export interface SurfaceIndex {
  readonly encoded: string;
  readonly words: WordTable;
  readonly groups: readonly Group[];
  readonly termIds: readonly TermId[];
  /** Letter cases of exact wordings, as `casePattern` writes them. */
  readonly letterCases: readonly string[];
  /** The symbols that are written in a digit. */
  readonly frequent: Uint16Array;
  /** Class → 1 when it may fill a slot. */
  readonly isDeterminer: Uint8Array;
  /** Class → 1 when it is about legs on its own. */
  readonly isLegWord: Uint8Array;
  readonly firstList: number;
  readonly firstBucket: number;
  /** Those read so far, lists by where they begin, buckets by their word. */
  readonly lists: Map<number, WordList>;
  readonly buckets: Map<number, Bucket>;
  /** The words from a place on, and all words of a block: for the matcher to work with. */
  readonly ahead: Tokens;
  readonly all: Tokens;
}

/**
 * @param encoded what `encodeSurfaceIndex` made at build time
 * @throws when the string was made for another version of this code
 */
export function decodeSurfaceIndex(encoded: string): SurfaceIndex {
  const reader: DigitReader = { encoded, at: 0 };
  if (readNumber(reader) !== FORMAT_VERSION)
    throw new Error('the surface index was built by another version');
  const words = readWordTable(reader, readNumber(reader), readNumber(reader));
  const groups = readGroups(reader);
  const termIds = readTermIds(reader);
  const letterCases = readNames(reader).map((runs) =>
    runs.replace(/(\d+)(.)/g, (_, count, letter) => letter.repeat(count)),
  );
  const frequent = new Uint16Array(readNumber(reader)).map(() => readCode(reader));
  const firstBucket = readNumber(reader) + reader.at;
  const index: SurfaceIndex = {
    ...{ encoded, words, groups, termIds, letterCases, frequent, firstBucket },
    isDeterminer: new Uint8Array(words.firstJoined),
    isLegWord: new Uint8Array(words.firstJoined),
    firstList: reader.at,
    lists: new Map(),
    buckets: new Map(),
    ahead: createTokens(words),
    all: createTokens(words),
  };
  markWords(readList(reader, index), index.isLegWord);
  markWords(readList(reader, index), index.isDeterminer);
  return index;
}

/** @param list as a group names it */
export function listOf(index: SurfaceIndex, list: number): WordList {
  const { encoded, firstList, lists } = index;
  const known = lists.get(list) ?? readList({ encoded, at: firstList + list }, index);
  lists.set(list, known);
  return known;
}

function readList(reader: DigitReader, index: SurfaceIndex): WordList {
  const list: WordList = new Map();
  for (let left = readNumber(reader); left > 0; left--) {
    const item = readPath(reader, index);
    addTo(list, item[0] ?? 0, item);
  }
  return list;
}

/** The classes of a wording, up to the one that says it is the last. */
export function readPath(reader: DigitReader, index: SurfaceIndex): number[] {
  const path: number[] = [];
  for (let symbol = 0; (symbol & 1) === 0; ) {
    symbol = readSymbol(reader, index);
    path.push(symbol >> 1);
  }
  return path;
}

/** Adds to the list under a key. */
export function addTo<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** Twice a class, and 1 when it is the last of its wording. */
function readSymbol(reader: DigitReader, { frequent, words }: SurfaceIndex): number {
  const code = readCode(reader, frequent.length);
  const symbol = code < frequent.length ? (frequent[code] ?? 0) : code - frequent.length;
  return 2 * (words.named[symbol >> 1] ?? 0) + (symbol & 1);
}

function readGroups(reader: DigitReader): Group[] {
  let term = -1;
  let notNear = NO_LIST;
  return Array.from({ length: readNumber(reader) }, () => {
    const bits = readDigit(reader);
    if (bits & GROUP_NEW_TERM) {
      term += 1;
      notNear = readCode(reader);
    }
    return { term, bits, notNear, context: bits & GROUP_CONTEXT ? readCode(reader) : NO_LIST };
  });
}

/** Each begins with as many letters of the one before as its first digit says. */
function readTermIds(reader: DigitReader): TermId[] {
  let before = '';
  return readNames(reader).map((name) => {
    before = before.slice(0, Number.parseInt(name.charAt(0), 36)) + name.slice(1);
    // The build took it from the name of an entry's file, so it is an id.
    return before as TermId;
  });
}

function readNames(reader: DigitReader): string[] {
  const length = readNumber(reader);
  reader.at += length;
  return reader.encoded.slice(reader.at - length, reader.at).match(/\S+/g) ?? [];
}

function markWords(list: WordList, marks: Uint8Array): void {
  for (const [word, items] of list) if (items.some((item) => item.length === 1)) marks[word] = 1;
}
