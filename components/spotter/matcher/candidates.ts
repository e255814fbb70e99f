/** The tokens of a block → every wording in them, before any condition. */
import { i32At, setI32, u8At, u16At } from './cells.ts';
import { CAPITAL, CODE_BITS, DOUBLE, GROUP_NOT, LAST_LETTER, SELF, SELF_PLURAL, SLOT_WORD } from './codes.ts';
import {
  BEHIND_SLOT,
  bitsOf,
  pairAt,
  stepOf,
  WORDING_CASE,
  WORDING_FIRST,
  WORDING_GROUP,
  WORDING_LENGTH,
  WORDING_STEP,
} from './decode-wordings.ts';
import {
  CANDIDATE_SIZE,
  FLAGS,
  FOUND_END,
  GROUP_SIZE,
  GROUPS,
  HAS_PAIR,
  HAS_SELF,
  HAS_SLOT,
  IS_DETERMINER,
  LEG_OF,
  LEGS,
  LETTER_CASES,
  MORE_LEGS,
  NOT_COUNT,
  TOKEN_BYTE,
  TOKEN_COUNT,
  TOKEN_END,
  TOKEN_SIZE,
  TOKEN_SPELLING,
  TOKEN_START,
} from './layout.ts';
import { candidatesEnd, tokensAt } from './texts.ts';
import { unitCodeAt, width } from './utf8.ts';

/** The most words one `{det}` stands for. */
export const MOST_DETERMINERS = 3;

/** Looks at every word of a block. */
export function findCandidates(): void {
  const tokens = tokensAt();
  const count = i32At(TOKEN_COUNT);
  setI32(NOT_COUNT, 0);
  // What is read behind the last token belongs to no wording.
  setI32(tokens + count * TOKEN_SIZE, 0);
  for (let at = 0; at < count; at++) {
    const wordClass = u16At(tokens + at * TOKEN_SIZE);
    if (wordClass === 0) continue;
    const spelling = u16At(tokens + at * TOKEN_SIZE + TOKEN_SPELLING);
    if (spelling !== 0) match(at, spelling, wordClass);
  }
}

/** Notes the words about legs of a block: a bit for each, in the order they were decoded in. */
export function noteLegs(): void {
  setI32(LEGS, 0);
  setI32(MORE_LEGS, 0);
  const end = tokensAt() + i32At(TOKEN_COUNT) * TOKEN_SIZE;
  for (let token = tokensAt(); token < end; token += TOKEN_SIZE) {
    const leg = legOf(u16At(token));
    const cell = leg < 32 ? LEGS : MORE_LEGS;
    if (leg >= 0) setI32(cell, i32At(cell) | (1 << (leg & 31)));
  }
}

/** Which of the words about legs a class is, or below 0. */
function legOf(wordClass: i32): i32 {
  // What names a topic is a negative byte.
  return ((u8At(i32At(LEG_OF) + wordClass) << 24) >> 24) - 1;
}

/** Whether a block holds a word about legs other than this one. */
export function hasLegsBesides(wordClass: i32): boolean {
  const leg = legOf(wordClass);
  const own = leg >= 0 && leg < 32 ? 1 << leg : 0;
  const ownMore = leg >= 32 ? 1 << (leg & 31) : 0;
  return (i32At(LEGS) & ~own) !== 0 || (i32At(MORE_LEGS) & ~ownMore) !== 0;
}

/** A spelling has wordings for itself alone; those that go on stand with its class. */
function match(at: i32, spelling: i32, wordClass: i32): void {
  const word = spelling >> 1;
  if ((bitsOf(word) & HAS_SELF) !== 0) tryAll(at, word, (spelling & 1) !== 0 ? SELF_PLURAL : SELF, at + 1);
  const bits = bitsOf(wordClass);
  const next = classAt(at + 1);
  if (next === 0) return;
  if ((bits & HAS_SLOT) !== 0) matchSlot(at, wordClass);
  if ((bits & HAS_PAIR) !== 0) tryAll(at, wordClass, next, at + 2);
}

/** The wordings that go on with a slot. */
function matchSlot(at: i32, wordClass: i32): void {
  for (let skipped = 0; skipped <= MOST_DETERMINERS; skipped++) {
    const next = classAt(at + 1 + skipped);
    if (next !== 0) tryAll(at, wordClass, next | BEHIND_SLOT, at + 2 + skipped);
    if (!isDeterminer(next)) return;
  }
}

export function isDeterminer(wordClass: i32): boolean {
  return (u8At(i32At(FLAGS) + wordClass) & IS_DETERMINER) !== 0;
}

/** The class of a token; 0 for what no wording holds. */
function classAt(token: i32): i32 {
  return u16At(tokensAt() + token * TOKEN_SIZE);
}

/** @param behind the token behind what is compared already */
function tryAll(at: i32, first: i32, step: i32, behind: i32): void {
  for (let wording = i32At(pairAt(first, step)); wording !== 0; wording = i32At(wording)) {
    if (u16At(wording + WORDING_FIRST) === first && u16At(wording + WORDING_STEP) === step)
      follow(wording, 0, at, behind);
  }
}

/** Compares the path of a wording, from a step on, with the words from a token on. */
function follow(wording: i32, from: i32, first: i32, behind: i32): void {
  const length = u16At(wording + WORDING_LENGTH);
  let at = behind;
  for (let step = from; step < length; step++) {
    const wanted = stepOf(wording, step);
    if (wanted === SLOT_WORD) {
      followSlot(wording, step + 1, first, at);
      return;
    }
    if (classAt(at) !== wanted) return;
    at += 1;
  }
  accept(wording, first, at - 1);
}

function followSlot(wording: i32, step: i32, first: i32, behind: i32): void {
  for (let skipped = 0; skipped <= MOST_DETERMINERS; skipped++) {
    follow(wording, step, first, behind + skipped);
    if (!isDeterminer(classAt(behind + skipped))) return;
  }
}

function accept(wording: i32, first: i32, last: i32): void {
  const from = tokensAt() + first * TOKEN_SIZE;
  const to = tokensAt() + last * TOKEN_SIZE;
  // Nothing ends between the halves of two words written as one.
  const isHalf =
    last + 1 < i32At(TOKEN_COUNT) && i32At(to + TOKEN_START) === i32At(to + TOKEN_SIZE + TOKEN_START);
  if (isHalf) return;
  const letterCase = u16At(wording + WORDING_CASE);
  if (letterCase !== 0 && !hasCase(from, i32At(to + TOKEN_END), letterCase - 1)) return;
  const at = i32At(FOUND_END);
  if (at + CANDIDATE_SIZE > candidatesEnd()) return;
  const group = i32At(GROUPS) + u16At(wording + WORDING_GROUP) * GROUP_SIZE;
  setI32(at, first);
  setI32(at + 4, last);
  setI32(at + 8, group);
  setI32(FOUND_END, at + CANDIDATE_SIZE);
  if ((i32At(group + 4) & GROUP_NOT) !== 0) setI32(NOT_COUNT, i32At(NOT_COUNT) + 1);
}

/**
 * Whether the letters of a stretch are capitals where those of the wording are.
 * @param token the first of the stretch
 * @param end where it ends, in units
 */
function hasCase(token: i32, end: i32, letterCase: i32): boolean {
  const pattern = i32At(i32At(LETTER_CASES) + 4 * letterCase);
  const letters = u16At(pattern);
  let letter = 0;
  let byte = i32At(token + TOKEN_BYTE);
  for (let unit = i32At(token + TOKEN_START); unit < end; unit++) {
    const code = unitCodeAt(byte);
    byte += width;
    const bare = code & CODE_BITS;
    const count = bare <= LAST_LETTER ? 1 : bare === DOUBLE ? 2 : 0;
    for (let left = count; left > 0; left--) {
      if (letter === letters || isCapital(pattern, letter) !== (code & CAPITAL) > 0) return false;
      letter += 1;
    }
  }
  return letter === letters;
}

/** Six letters to a number, behind how many there are. */
function isCapital(pattern: i32, letter: i32): boolean {
  let at = pattern + 2;
  let bit = letter;
  for (; bit >= 6; bit -= 6) at += 2;
  return (u16At(at) & (1 << bit)) !== 0;
}
