/** The candidates of a block → the forms in it, with what each still needs from the rest of the page. */

import { hasLegsBesides, noteLegs } from './candidates.ts';
import { i32At, setI32, setU16, u8At, u16At } from './cells.ts';
import { GROUP_CONTEXT, GROUP_EVERYDAY, GROUP_IDIOM, GROUP_NOT } from './codes.ts';
import { listAt } from './decode-lists.ts';
import {
  BLOCK,
  BLOCKS,
  CANDIDATE_SIZE,
  FOUND,
  FOUND_END,
  IS_TOPIC,
  LEG_OF,
  LEGS,
  MORE_LEGS,
  NOT_COUNT,
  RESULT_SIZE,
  SEEN,
  SEEN_BITS,
  TOKEN_COUNT,
  TOKEN_END,
  TOKEN_SIZE,
  TOKEN_START,
} from './layout.ts';
import { candidatesEnd, tokensAt } from './texts.ts';

/** In a result: no term, but the words about legs of a block. */
const NO_TERM = -1;
/** How many words and marks before and behind a form may rule it out. */
const NEAR = 60;

/**
 * Puts what its own block allows of the candidates in their place, behind its words about legs.
 * @returns where the results end
 */
export function judge(): i32 {
  const from = i32At(FOUND);
  const end = i32At(FOUND_END);
  // Judged first, for each looks at all others.
  for (let at = from; at < end; at += CANDIDATE_SIZE) setI32(at + 12, isAllowed(at) ? 1 : 0);
  // From here on the words of idioms are none that any list holds.
  for (let at = from; at < end; at += CANDIDATE_SIZE) {
    if ((i32At(i32At(at + 8) + 4) & GROUP_IDIOM) === 0) continue;
    for (let token = i32At(at); token <= i32At(at + 4); token++) setU16(tokensAt() + token * TOKEN_SIZE, 0);
  }
  noteLegs();
  let to = from;
  for (let at = from; at < end; at += CANDIDATE_SIZE) {
    if (i32At(at + 12) === 0) continue;
    writeResult(at, to);
    to += RESULT_SIZE;
  }
  const hasLegs = i32At(LEGS) !== 0 || i32At(MORE_LEGS) !== 0;
  if (!hasLegs || to + RESULT_SIZE > candidatesEnd()) return to;
  setI32(to, i32At(BLOCK));
  setI32(to + 4, NO_TERM);
  setI32(to + 8, i32At(LEGS));
  setI32(to + 12, i32At(MORE_LEGS));
  return to + RESULT_SIZE;
}

function isAllowed(candidate: i32): boolean {
  const group = i32At(candidate + 8);
  const bits = i32At(group + 4);
  if ((bits & GROUP_NOT) !== 0 || (i32At(NOT_COUNT) > 0 && isInsideNot(candidate))) return false;
  const first = i32At(candidate);
  const last = i32At(candidate + 4);
  const count = i32At(TOKEN_COUNT);
  const from = first > NEAR ? first - NEAR : 0;
  const to = last + 1 + NEAR < count ? last + 1 + NEAR : count;
  if ((bits & (GROUP_CONTEXT | GROUP_EVERYDAY)) !== 0 && isOffTopic(from, to)) return false;
  const notNear = i32At(group + 12);
  const isRuledOutNearBy = first === last || (bits & GROUP_CONTEXT) !== 0;
  return (
    notNear === 0 || !isRuledOutNearBy || !holdsAny(notNear, startOf(candidate), endOf(candidate), from, to)
  );
}

/** Whether words between two tokens name topics that are not health. One may, in a text about health. */
function isOffTopic(from: i32, to: i32): boolean {
  let topics = 0;
  for (let at = from; at < to; at++) {
    if (u8At(i32At(LEG_OF) + u16At(tokensAt() + at * TOKEN_SIZE)) === IS_TOPIC) topics += 1;
  }
  return topics > 1;
}

/** Whether a wording that must not be marked, of the same term, lies around, or it ends within an idiom. */
function isInsideNot(candidate: i32): boolean {
  const term = i32At(i32At(candidate + 8));
  const start = startOf(candidate);
  const last = endOf(candidate);
  const end = i32At(FOUND_END);
  for (let other = i32At(FOUND); other < end; other += CANDIDATE_SIZE) {
    const group = i32At(other + 8);
    const bits = i32At(group + 4);
    const from = startOf(other);
    const to = endOf(other);
    if ((bits & GROUP_NOT) === 0 || to < last || from >= last) continue;
    const isIdiom = (bits & GROUP_IDIOM) !== 0;
    if (from <= start ? isIdiom || i32At(group) === term : isIdiom && to > last) return true;
  }
  return false;
}

function startOf(candidate: i32): i32 {
  return i32At(tokensAt() + i32At(candidate) * TOKEN_SIZE + TOKEN_START);
}

function endOf(candidate: i32): i32 {
  return i32At(tokensAt() + i32At(candidate + 4) * TOKEN_SIZE + TOKEN_END);
}

/** @param to the same place, or one before */
function writeResult(candidate: i32, to: i32): void {
  const group = i32At(candidate + 8);
  const bits = i32At(group + 4);
  const start = startOf(candidate);
  const end = endOf(candidate);
  let missingContext = -1;
  if ((bits & GROUP_CONTEXT) !== 0 && !holdsAny(i32At(group + 8), start, end, 0, i32At(TOKEN_COUNT)))
    missingContext = i32At(group + 8);
  let missingLegs = -1;
  if ((bits & GROUP_EVERYDAY) !== 0) {
    const own = u16At(tokensAt() + i32At(candidate) * TOKEN_SIZE);
    if (!hasLegsBesides(own)) missingLegs = own;
  }
  setI32(to, i32At(BLOCK));
  setI32(to + 4, i32At(group));
  setI32(to + 8, start);
  setI32(to + 12, end);
  setI32(to + 16, missingContext);
  setI32(to + 20, (bits & GROUP_CONTEXT) !== 0 ? i32At(group + 12) : -1);
  setI32(to + 24, missingLegs);
}

/** Whether an item of the list stands between two tokens, outside of a stretch. */
export function holdsAny(list: i32, start: i32, end: i32, from: i32, to: i32): boolean {
  const at = listAt(list);
  const items = u16At(at);
  let item = at + 2;
  for (let left = items; left > 0; left--) {
    const words = u16At(item);
    if (holds(item + 2, words, start, end, from, to)) return true;
    item += 2 + 2 * words;
  }
  return false;
}

function holds(item: i32, words: i32, start: i32, end: i32, from: i32, to: i32): boolean {
  const first = u16At(item);
  if (i32At(SEEN + 4 * (first & SEEN_BITS)) !== i32At(BLOCKS)) return false;
  const tokens = tokensAt();
  for (let at = from; at + words <= to; at++) {
    const token = tokens + at * TOKEN_SIZE;
    if (u16At(token) !== first) continue;
    let same = 1;
    while (same < words && u16At(token + same * TOKEN_SIZE) === u16At(item + 2 * same)) same += 1;
    if (same < words) continue;
    const last = token + (words - 1) * TOKEN_SIZE;
    if (i32At(token + TOKEN_START) >= end || i32At(last + TOKEN_END) <= start) return true;
  }
  return false;
}
