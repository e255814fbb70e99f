/** Tokens → every wording of the index in them, before any condition. */
import { CODE_SLOT, FIRST_WORD, GROUP_EXACT } from './index-format.ts';
import { matchesCase } from './letter-case.ts';
import type { Group, SurfaceIndex } from './surface-index.ts';
import { MAY_BEGIN, MAY_END, type Tokens } from './tokens.ts';

/** A wording found, by its first and last token. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly group: Group;
}

/** The most words one `{det}` stands for. */
const MOST_DETERMINERS = 3;

/** In the order they begin; of those that begin together, the shorter first. */
export function findCandidates(text: string, tokens: Tokens, index: SurfaceIndex): Candidate[] {
  const walk: Walk = { text, tokens, index, found: [], first: 0 };
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.surface[at] !== 0 && (tokens.edges[at] ?? 0) & MAY_BEGIN) begin(walk, at);
  }
  return walk.found;
}

interface Walk {
  readonly text: string;
  readonly tokens: Tokens;
  readonly index: SurfaceIndex;
  readonly found: Candidate[];
  first: number;
}

function begin(walk: Walk, at: number): void {
  const { aloneEntry, steps, words } = walk.index;
  const surface = walk.tokens.surface[at] ?? 0;
  walk.first = at;
  const alone = aloneEntry[surface] ?? 0;
  if (alone !== 0 && (walk.tokens.edges[at] ?? 0) & MAY_END) accept(walk, at, alone);
  const state = steps.first[words.classOf[surface] ?? 0] ?? 0;
  if (state !== 0) follow(walk, state, at);
}

/** Goes on from a state whose last word is the token `last`. */
function follow(walk: Walk, from: number, lastToken: number): void {
  const { steps, stateEntry } = walk.index;
  const { tokens } = walk;
  let state = from;
  let last = lastToken;
  while (state !== 0) {
    const entry = last > lastToken && (tokens.edges[last] ?? 0) & MAY_END ? (stateEntry[state] ?? 0) : 0;
    if (entry !== 0) accept(walk, last, entry);
    if (steps.hasSlot[state] === 1) followSlot(walk, steps.step(state, CODE_SLOT), last);
    last += 1;
    const next = classAt(walk, last);
    state = next === 0 ? 0 : steps.step(state, next);
  }
}

/** 0 behind the last token and for what no wording holds. */
function classAt({ tokens, index }: Walk, at: number): number {
  return at < tokens.count ? (index.words.classOf[tokens.surface[at] ?? 0] ?? 0) : 0;
}

function followSlot(walk: Walk, state: number, from: number): void {
  const { isDeterminer } = walk.index;
  for (let last = from; last <= from + MOST_DETERMINERS; last++) {
    follow(walk, state, last);
    if (isDeterminer[classAt(walk, last + 1)] !== 1) return;
  }
}

function accept({ text, tokens, index, found, first }: Walk, last: number, firstEntry: number): void {
  for (let entry = firstEntry; entry !== 0; entry = index.entryNext[entry] ?? 0) {
    const group = index.groups[index.entryGroup[entry] ?? 0];
    if (group === undefined || !isSpelled(text, tokens, index, first, last)) return;
    if (group.bits & GROUP_EXACT) {
      const letterCase = index.letterCases[index.entryCase[entry] ?? 0] ?? [];
      if (!matchesCase(letterCase, text, tokens.start[first] ?? 0, tokens.end[last] ?? 0)) continue;
    }
    found.push({ first, last, group });
  }
}

/** Two words of a page may share a hash, so what was found by hash is read once more. */
function isSpelled(
  text: string,
  tokens: Tokens,
  { words }: SurfaceIndex,
  first: number,
  last: number,
): boolean {
  for (let at = first; at <= last; at++) {
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? 0;
    // Halves of two words written as one cover the same letters; their hash was one of few and is trusted.
    const isWhole = tokens.edges[at] === (MAY_BEGIN | MAY_END);
    const surface = tokens.surface[at] ?? 0;
    if (isWhole && surface >= FIRST_WORD && !words.isWordAt(surface, text, start, end)) return false;
  }
  return true;
}
