/** A text → every wording of the index in it, before any condition. */
import { bucketOf, type Wording } from './buckets.ts';
import { casePattern } from './case-pattern.ts';
import { SELF, SLOT_WORD } from './index-format.ts';
import { findStart } from './read-word.ts';
import type { Group, SurfaceIndex } from './surface-index.ts';
import { classAt, readFrom, type Tokens } from './tokens.ts';

/** A wording found. */
export interface Candidate {
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isOneWord: boolean;
  /** Class of the first word. */
  readonly firstWord: number;
  readonly group: Group;
}

/** The most words one `{det}` stands for. */
const MOST_DETERMINERS = 3;

/** A place of a text that is being looked at. */
interface Look {
  readonly index: SurfaceIndex;
  /** The words from the place on. */
  readonly tokens: Tokens;
  readonly found: Candidate[];
}

/** @param legs gets the classes of the words about legs */
export function findCandidates(text: string, index: SurfaceIndex, legs: number[]): readonly Candidate[] {
  const { words, ahead: tokens } = index;
  const look: Look = { index, tokens, found: [] };
  const start = { at: 0, word: 0 };
  while (findStart(text, words, start)) {
    while (start.at <= start.word) {
      readFrom(tokens, text, start.at);
      start.at = tokens.next;
      noteLegs(look, legs);
      match(look);
    }
  }
  return look.found;
}

function noteLegs({ index, tokens }: Look, legs: number[]): void {
  for (let half = 0; half < tokens.count; half++) {
    const leg = tokens.classes[half] ?? 0;
    if (index.isLegWord[leg] === 1 && !legs.includes(leg)) legs.push(leg);
  }
}

/** A spelling has a bucket for itself alone; wordings that go on stand in the bucket of its class. */
function match(look: Look): void {
  const { index, tokens } = look;
  const { spelling } = tokens;
  tryAll(look, bucketOf(index, spelling >> 1).get(SELF + (spelling & 1)));
  const bucket = bucketOf(index, tokens.classes[0] ?? 0);
  if (bucket.size === 0) return;
  tryAll(look, bucket.get(SLOT_WORD));
  const next = classAt(tokens, 1);
  if (next !== 0) tryAll(look, bucket.get(next));
}

function tryAll(look: Look, wordings: readonly Wording[] = []): void {
  for (const wording of wordings) follow(look, wording, 0, 1);
}

/** Compares the path of a wording, from a step on, with the words from a position on. */
function follow(look: Look, wording: Wording, from: number, firstToken: number): void {
  const { path } = wording;
  const { tokens, index } = look;
  let at = firstToken;
  for (let step = from; step < path.length; step++) {
    if (path[step] === SLOT_WORD) {
      for (let skipped = 0; skipped <= MOST_DETERMINERS; skipped++) {
        follow(look, wording, step + 1, at + skipped);
        if (index.isDeterminer[classAt(tokens, at + skipped)] !== 1) return;
      }
      return;
    }
    if (classAt(tokens, at) !== path[step]) return;
    at += 1;
  }
  accept(look, wording, at - 1);
}

function accept({ tokens, found }: Look, { group, letterCase }: Wording, last: number): void {
  const { text, count, classes, starts, ends } = tokens;
  const start = starts[0] ?? 0;
  const end = ends[last] ?? 0;
  // Nothing ends between the halves of two words written as one.
  if (last + 1 < count && starts[last] === starts[last + 1]) return;
  if (letterCase !== undefined && casePattern(text, start, end) !== letterCase) return;
  found.push({ start, end, isOneWord: last === 0, firstWord: classes[0] ?? 0, group });
}
