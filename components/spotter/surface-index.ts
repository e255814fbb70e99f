/** The surface index in the page: typed arrays, filled in one pass over the encoded string. */
import type { TermId } from '../../content/schema.ts';
import { createDigitReader, type DigitReader, readDigit, readNumber, readRaw } from './digit-reader.ts';
import {
  CASE_RUNS,
  CODE_SLOT,
  FIRST_WORD,
  FORMAT_VERSION,
  GROUP_CONTEXT,
  GROUP_EXACT,
  LIST_DETERMINERS,
  LIST_LEG_WORDS,
  MOST_SHARED_WORDS,
  WORDINGS,
} from './index-format.ts';
import { createStepTable, type GrowingStepTable, type StepTable } from './step-table.ts';
import { readList, readSurface, readWordCodes, type WordCodes } from './word-reader.ts';
import { readWordTable, type WordTable } from './word-table.ts';

/** Words near by of which one is looked for: each item is the classes of its words in a row. */
export type WordList = readonly (readonly number[])[];

type Numbers = Uint16Array | Uint32Array;

/** Wordings of one term under the same conditions. */
export interface Group {
  /** Position in `termIds`. */
  readonly term: number;
  /** `GROUP_…` bits. */
  readonly bits: number;
  /** Position in `lists`; only meaningful with `GROUP_CONTEXT`. */
  readonly context: number;
}

/** What the matcher reads. Made by `decodeSurfaceIndex` alone. */
export interface SurfaceIndex {
  readonly words: WordTable;
  readonly steps: StepTable;
  /** Surface → first entry of the forms that are this one word; 0 = none. */
  readonly aloneEntry: Numbers;
  /** State → first entry of the wordings that end here; 0 = none. */
  readonly stateEntry: Numbers;
  /** Entry → the next with the same wording, its group, and its letter case (0 = any; else see `letterCases`). */
  readonly entryNext: Numbers;
  readonly entryGroup: Uint16Array;
  readonly entryCase: Uint16Array;
  readonly groups: readonly Group[];
  /** Letter cases, from 1: a usual pattern, or runs beginning with small letters. */
  readonly letterCases: readonly (readonly number[])[];
  readonly lists: readonly WordList[];
  /** Term → its `notNear` list. */
  readonly notNear: readonly number[];
  /** Class → 1 when it may fill a slot. */
  readonly isDeterminer: Uint8Array;
  /** Class → 1 when it is about legs on its own. */
  readonly isLegWord: Uint8Array;
  readonly termIds: readonly TermId[];
}

interface Building extends SurfaceIndex {
  readonly reader: DigitReader;
  readonly codes: WordCodes;
  readonly steps: GrowingStepTable;
  readonly groups: Group[];
  readonly letterCases: number[][];
  readonly lists: WordList[];
  readonly notNear: number[];
  readonly termIds: TermId[];
}

/** All of `decodeInSteps` at once. */
export function decodeSurfaceIndex(encoded: string): SurfaceIndex {
  const steps = decodeInSteps(encoded);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Decodes a little with each step, so that the page can be answered in between.
 * @param encoded what `encodeSurfaceIndex` made at build time
 * @throws when the string was made for another version of this code
 */
export function* decodeInSteps(encoded: string): Generator<void, SurfaceIndex> {
  const reader = createDigitReader(encoded);
  if (readNumber(reader) !== FORMAT_VERSION)
    throw new Error('the surface index was built by another version');
  const building = yield* prepare(reader);
  for (let left = readNumber(reader); left > 0; left--)
    building.lists.push(readList(reader, building.codes, building.words.classOf));
  markClasses(building.lists[LIST_LEG_WORDS], building.isLegWord);
  markClasses(building.lists[LIST_DETERMINERS], building.isDeterminer);
  const progress: Progress = { entries: 0, path: new Int32Array(MOST_SHARED_WORDS + 1) };
  for (let left = readNumber(reader); left > 0; left--) {
    readTerm(building, progress);
    yield;
  }
  return building;
}

function* prepare(reader: DigitReader): Generator<void, Building> {
  const shift = readNumber(reader);
  const written = readNumber(reader);
  const plurals = readNumber(reader);
  const joined = readNumber(reader);
  const steps = readNumber(reader);
  const entries = readNumber(reader);
  const codes = readWordCodes(reader);
  const words = yield* readWordTable(reader, codes, { shift, written, plurals, joined });
  const surfaces = FIRST_WORD + written + plurals;
  const numbers = (length: number) => (entries < 0xffff ? new Uint16Array(length) : new Uint32Array(length));
  return {
    reader,
    codes,
    words,
    steps: createStepTable(steps, surfaces),
    aloneEntry: numbers(surfaces),
    stateEntry: numbers(steps + 1),
    entryNext: numbers(entries + 1),
    entryGroup: new Uint16Array(entries + 1),
    entryCase: new Uint16Array(entries + 1),
    groups: [],
    letterCases: [[]],
    lists: [],
    notNear: [],
    isDeterminer: new Uint8Array(surfaces),
    isLegWord: new Uint8Array(surfaces),
    termIds: [],
  };
}

function markClasses(list: WordList | undefined, marks: Uint8Array): void {
  for (const [only, ...more] of list ?? []) if (only !== undefined && more.length === 0) marks[only] = 1;
}

interface Progress {
  entries: number;
  /** States after each word of the wording before. */
  readonly path: Int32Array;
}

function readTerm(building: Building, progress: Progress): void {
  const { reader, codes, words } = building;
  const parts = readNumber(reader);
  const term = building.termIds.length;
  let id = parts === 0 ? readRaw(reader, readNumber(reader)) : '';
  for (let part = 0; part < parts; part++)
    id += (part === 0 ? '' : '-') + words.textOf(readSurface(reader, codes));
  // The build took the id from the name of an entry's file, so it is one.
  building.termIds.push(id as TermId);
  building.notNear.push(readNumber(reader));
  for (let left = readNumber(reader); left > 0; left--) readGroup(building, progress, term);
}

function readGroup(building: Building, progress: Progress, term: number): void {
  const { reader, groups } = building;
  const bits = readDigit(reader);
  groups.push({ term, bits, context: bits & GROUP_CONTEXT ? readNumber(reader) : 0 });
  const group = groups.length - 1;
  for (let left = readNumber(reader); left > 0; left--) {
    readWording(building, progress);
    const entry = progress.entries;
    building.entryGroup[entry] = group;
    if (bits & GROUP_EXACT) building.entryCase[entry] = readLetterCase(building);
  }
}

function readWording(building: Building, progress: Progress): void {
  const { reader, codes, steps } = building;
  const head = readDigit(reader);
  const shared = Math.floor(head / WORDINGS);
  const length = shared + (head % WORDINGS || readNumber(reader));
  progress.entries += 1;
  const { path } = progress;
  const { classOf } = building.words;
  if (length === 1) {
    const surface = readSurface(reader, codes);
    // The next wording may begin with the same word.
    path[0] = steps.enter(building.words.classOf[surface] ?? 0);
    chain(building.aloneEntry, surface, building.entryNext, progress.entries);
    return;
  }
  let state = shared === 0 ? 0 : (path[shared - 1] ?? 0);
  for (let at = shared; at < length; at++) {
    const surface = readSurface(reader, codes);
    const next = classOf[surface] ?? 0;
    if (next === CODE_SLOT) steps.hasSlot[state] = 1;
    state = at === 0 ? steps.enter(next) : steps.add(state, next);
    if (at < MOST_SHARED_WORDS) path[at] = state;
  }
  chain(building.stateEntry, state, building.entryNext, progress.entries);
}

/** Puts an entry at the end of its chain, so that terms keep the order of the index. */
function chain(heads: Numbers, key: number, next: Numbers, entry: number): void {
  let last = heads[key] ?? 0;
  if (last === 0) {
    heads[key] = entry;
    return;
  }
  while ((next[last] ?? 0) !== 0) last = next[last] ?? 0;
  next[last] = entry;
}

/** Position in `letterCases`, where usual patterns are a single number. */
function readLetterCase({ reader, letterCases }: Building): number {
  const first = readNumber(reader);
  const runs = [first];
  if (first >= CASE_RUNS)
    for (let run = readNumber(reader); run > 0; run = readNumber(reader)) runs.push(run);
  letterCases.push(runs);
  return letterCases.length - 1;
}
