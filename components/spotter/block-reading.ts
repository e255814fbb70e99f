/** A text block → the forms in it, with what each still needs from the rest of the page. */
import { type Candidate, findCandidates } from './candidates.ts';
import { GROUP_CONTEXT, GROUP_EVERYDAY, GROUP_NOT, MARK_STOP, NO_LIST, SENTENCE } from './index-format.ts';
import { listOf, type SurfaceIndex, type WordList } from './surface-index.ts';
import { readFrom, readToken, type Tokens } from './tokens.ts';

/** A form found in a block. */
export interface Found {
  /** Position in `termIds`. */
  readonly term: number;
  /** UTF-16 offsets in the text of the block, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The list whose words were looked for in vain, or -1. */
  readonly missingContext: number;
  /** Marked only by its context, so it does not spell its term out. */
  readonly isContextual: boolean;
  /** The class of an everyday form that found no word about legs in its block, or -1. */
  readonly missingLegs: number;
}

/** What was read of a block. Holds no text. */
export interface BlockReading {
  readonly found: readonly Found[];
  /** Classes of words about legs. */
  readonly legs: readonly number[];
}

const NOTHING: readonly Found[] = [];

export function readBlock(text: string, index: SurfaceIndex): BlockReading {
  const legs: number[] = [];
  const candidates = findCandidates(text, index, legs);
  if (candidates.length === 0) return { found: NOTHING, legs };
  const nots = candidates.filter(({ group }) => group.bits & GROUP_NOT);
  const found: Found[] = [];
  for (const candidate of candidates)
    if (isAllowed(candidate, nots, text, index)) found.push(describe(candidate, legs, text, index));
  return { found, legs };
}

/** Whether a text holds a word of a context list. */
export function hasContext(text: string, list: number, index: SurfaceIndex): boolean {
  return holdsAny(listOf(index, list), readAll(text, index), NOWHERE);
}

function isAllowed(
  candidate: Candidate,
  nots: readonly Candidate[],
  text: string,
  index: SurfaceIndex,
): boolean {
  const { start, end, group, isOneWord } = candidate;
  if (group.bits & GROUP_NOT) return false;
  for (const not of nots)
    if (not.group.term === group.term && not.start <= start && not.end >= end) return false;
  const isRuledOutNearBy = isOneWord || (group.bits & GROUP_CONTEXT) !== 0;
  if (group.notNear === NO_LIST || !isRuledOutNearBy) return true;
  return !sentenceHoldsAny(listOf(index, group.notNear), candidate, readAll(text, index));
}

function describe(
  { group, start, end, firstWord }: Candidate,
  legs: readonly number[],
  text: string,
  index: SurfaceIndex,
): Found {
  const isContextual = (group.bits & GROUP_CONTEXT) !== 0;
  const hasIt = !isContextual || holdsAny(listOf(index, group.context), readAll(text, index), { start, end });
  const isNearLegs = (group.bits & GROUP_EVERYDAY) === 0 || legs.some((leg) => leg !== firstWord);
  const missingContext = hasIt ? -1 : group.context;
  const missingLegs = isNearLegs ? -1 : firstWord;
  return { term: group.term, start, end, missingContext, isContextual, missingLegs };
}

/** Once for all that asks for context in a block. */
function readAll(text: string, { all }: SurfaceIndex): Tokens {
  if (all.text !== text) {
    readFrom(all, text, 0);
    for (let isMore = true; isMore; ) isMore = readToken(all);
  }
  return all;
}

/** A stretch of text, by offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}
const NOWHERE: Stretch = { start: 0, end: 0 };

function sentenceHoldsAny(list: WordList, candidate: Stretch, all: Tokens): boolean {
  let from = 0;
  let to = 0;
  for (; to < all.count; to++) {
    if (!endsSentence(all, to)) continue;
    if ((all.starts[to] ?? 0) >= candidate.end) break;
    if ((all.starts[to] ?? 0) < candidate.start) from = to + 1;
  }
  return holdsAny(list, all, candidate, from, to);
}

/** A stop inside a figure or an address ends nothing: what follows must stand apart. */
function endsSentence({ classes, starts, ends, count }: Tokens, at: number): boolean {
  if (classes[at] === SENTENCE) return true;
  return classes[at] === MARK_STOP && (at + 1 >= count || (starts[at + 1] ?? 0) > (ends[at] ?? 0));
}

/** Whether an item of the list stands between two tokens, outside of `except`. */
function holdsAny(list: WordList, all: Tokens, except: Stretch, from = 0, to = all.count): boolean {
  for (let at = from; at < to; at++) {
    const items = list.get(all.classes[at] ?? 0);
    if (items && standsAnyAt(items, all, at, to, except)) return true;
  }
  return false;
}

function standsAnyAt(
  items: readonly (readonly number[])[],
  all: Tokens,
  at: number,
  to: number,
  except: Stretch,
): boolean {
  return items.some(
    (item) =>
      at + item.length <= to &&
      item.every((word, offset) => all.classes[at + offset] === word) &&
      isApart(all, at, item.length, except),
  );
}

function isApart({ starts, ends }: Tokens, at: number, length: number, except: Stretch): boolean {
  return (starts[at] ?? 0) >= except.end || (ends[at + length - 1] ?? 0) <= except.start;
}
