/** A text block → the forms in it, with what each still needs from the rest of the page. */
import { type Candidate, findCandidates } from './candidates.ts';
import { GROUP_CONTEXT, GROUP_EVERYDAY, GROUP_NOT, MARKS_STOP, SENTENCE_SURFACE } from './index-format.ts';
import type { SurfaceIndex, WordList } from './surface-index.ts';
import { createTokens, readTokens, type Tokens } from './tokens.ts';

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
  /** Classes of words about legs, at most two: enough to know whether there is one beside a given word. */
  readonly legs: readonly number[];
}

const tokens = createTokens();
const NOTHING_FOUND: readonly Found[] = [];
const NO_LEGS: readonly number[] = [];

export function readBlock(text: string, index: SurfaceIndex): BlockReading {
  readTokens(text, index.words, tokens);
  const candidates = findCandidates(text, tokens, index);
  const legs = findLegs(tokens, index);
  if (candidates.length === 0) return { found: NOTHING_FOUND, legs };
  const nots = candidates.filter(({ group }) => group.bits & GROUP_NOT);
  const found = candidates
    .filter((candidate) => isAllowed(candidate, nots, tokens, index))
    .map((candidate) => describe(candidate, legs, tokens, index));
  return { found, legs };
}

/** Whether a text holds a word of a context list. */
export function hasContext(text: string, list: number, index: SurfaceIndex): boolean {
  readTokens(text, index.words, tokens);
  return holdsAny(index.lists[list] ?? [], tokens, index, 0, tokens.count, NOWHERE);
}

function findLegs({ count, surface }: Tokens, { isLegWord, words }: SurfaceIndex): readonly number[] {
  let one = 0;
  for (let at = 0; at < count; at++) {
    const word = words.classOf[surface[at] ?? 0] ?? 0;
    if (isLegWord[word] !== 1 || word === one) continue;
    if (one !== 0) return [one, word];
    one = word;
  }
  return one === 0 ? NO_LEGS : [one];
}

function isAllowed(
  candidate: Candidate,
  nots: readonly Candidate[],
  all: Tokens,
  index: SurfaceIndex,
): boolean {
  const { first, last, group } = candidate;
  if (group.bits & GROUP_NOT) return false;
  const isInside = (not: Candidate) =>
    not.group.term === group.term && not.first <= first && not.last >= last;
  if (nots.some(isInside)) return false;
  const list = index.lists[index.notNear[group.term] ?? 0] ?? [];
  const isRuledOutNearBy = first === last || (group.bits & GROUP_CONTEXT) !== 0;
  return list.length === 0 || !isRuledOutNearBy || !sentenceHoldsAny(list, candidate, all, index);
}

function describe(
  { first, last, group }: Candidate,
  legs: readonly number[],
  all: Tokens,
  index: SurfaceIndex,
): Found {
  const word = index.words.classOf[all.surface[first] ?? 0] ?? 0;
  const needsContext = (group.bits & GROUP_CONTEXT) !== 0;
  const list = index.lists[group.context] ?? [];
  const hasIt = !needsContext || holdsAny(list, all, index, 0, all.count, { first, last });
  const isNearLegs = (group.bits & GROUP_EVERYDAY) === 0 || legs.some((leg) => leg !== word);
  return {
    term: group.term,
    start: all.start[first] ?? 0,
    end: all.end[last] ?? 0,
    missingContext: hasIt ? -1 : group.context,
    isContextual: needsContext,
    missingLegs: isNearLegs ? -1 : word,
  };
}

interface TokenSpan {
  readonly first: number;
  readonly last: number;
}
const NOWHERE: TokenSpan = { first: -1, last: -1 };

function sentenceHoldsAny(list: WordList, span: TokenSpan, all: Tokens, index: SurfaceIndex): boolean {
  let from = span.first;
  while (from > 0 && !endsSentence(all, from - 1)) from -= 1;
  let to = span.last + 1;
  while (to < all.count && !endsSentence(all, to)) to += 1;
  return holdsAny(list, all, index, from, to, span);
}

/** A stop inside a figure or an address ends nothing: what follows must stand apart. */
function endsSentence({ surface, start, end, count }: Tokens, at: number): boolean {
  if (surface[at] === SENTENCE_SURFACE) return true;
  return surface[at] === MARKS_STOP && (at + 1 >= count || (start[at + 1] ?? 0) > (end[at] ?? 0));
}

/** Whether an item of the list stands between two tokens, outside of `except`. */
function holdsAny(
  list: WordList,
  { surface }: Tokens,
  { words }: SurfaceIndex,
  from: number,
  to: number,
  except: TokenSpan,
): boolean {
  const standsAt = (item: readonly number[], at: number) =>
    at + item.length <= to &&
    (at > except.last || at + item.length <= except.first) &&
    item.every((word, offset) => words.classOf[surface[at + offset] ?? 0] === word);
  for (let at = from; at < to; at++) {
    const word = words.classOf[surface[at] ?? 0] ?? 0;
    if (word !== 0 && list.some((item) => item[0] === word && standsAt(item, at))) return true;
  }
  return false;
}
