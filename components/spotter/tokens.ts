/** Text → the words of the index in it. This is the loop that touches every character of a page. */
import {
  APOSTROPHE,
  BREAK,
  COMMA,
  DOT,
  DOUBLE,
  FOLD_TABLE,
  FOREIGN,
  foldCode,
  foldDouble,
  GAP,
  LAST_LETTER,
  LAST_MARK,
  NOTHING,
  SENTENCE_END,
  STOP,
} from './fold.ts';
import { mixHash, SENTENCE_SURFACE, slotOf } from './index-format.ts';
import type { WordTable } from './word-table.ts';

/** A wording may begin at this token; may end at it. Not so inside two words written as one. */
export const MAY_BEGIN = 1;
export const MAY_END = 2;

/**
 * The words and marks of a text in reading order; what no wording holds is surface 0, one for a whole run.
 * Reused from text to text: read it before the next `readTokens`.
 */
export interface Tokens {
  count: number;
  surface: Uint16Array;
  start: Int32Array;
  end: Int32Array;
  edges: Uint8Array;
}

export function createTokens(): Tokens {
  return {
    count: 0,
    surface: new Uint16Array(256),
    start: new Int32Array(256),
    end: new Int32Array(256),
    edges: new Uint8Array(256),
  };
}

/** Fills `tokens` with those of `text`. */
export function readTokens(text: string, words: WordTable, tokens: Tokens): void {
  tokens.count = 0;
  if (text.length >= tokens.surface.length) grow(tokens, 2 * text.length);
  let at = 0;
  while (at < text.length) {
    at = readPlainWords(text, at, words, tokens);
    if (at >= text.length) return;
    const code = foldCode(text.charCodeAt(at));
    if (code > GAP) at = addMark(tokens, code, at);
    else if (code === APOSTROPHE || code === NOTHING) at += 1;
    else at = readOddWord(text, at, words, tokens);
  }
}

/**
 * Reads words of plain letters and the gaps between them: nearly all of any text. One loop with everything
 * written out, `mixHash` and the search in the hash table too: on its first run in a page no code is
 * compiled yet, and a call for each word would cost more than the word.
 * @returns where something else stands, or an odd word begins
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: see above; measured at half the time of four functions.
function readPlainWords(text: string, from: number, words: WordTable, tokens: Tokens): number {
  const { shift, slots, hashes, bits, firstJoined } = words;
  const { surface, start: starts, end: ends, edges } = tokens;
  const table = FOLD_TABLE;
  const length = text.length;
  const mask = slots.length - 1;
  const down = 32 - bits;
  let count = tokens.count;
  let at = from;
  let code = 0;
  for (;;) {
    do {
      code = at < length ? (table[text.charCodeAt(at)] ?? 0) : BREAK;
      at += 1;
    } while (code === GAP);
    at -= 1;
    if (code === 0 && foldCode(text.charCodeAt(at)) <= GAP) continue;
    if (code > LAST_LETTER || code === 0) break;
    const start = at;
    let hash = 0;
    do {
      hash = ((hash & 0x3fffff) * 211) ^ (hash >>> shift) ^ code;
      at += 1;
      code = at < length ? (table[text.charCodeAt(at)] ?? 0) : GAP;
      if (code === 0) code = foldCode(text.charCodeAt(at));
    } while (code <= LAST_LETTER);
    if (code <= NOTHING || (code === STOP && at === start + 1)) {
      tokens.count = count;
      at = readOddWord(text, start, words, tokens);
      count = tokens.count;
      continue;
    }
    let slot = Math.imul(hash, 0x9e3779b1) >>> down;
    let found = slots[slot] ?? 0;
    while (found !== 0 && hashes[found] !== hash) {
      slot = (slot + 1) & mask;
      found = slots[slot] ?? 0;
    }
    if (found === 0) {
      if (count > 0 && surface[count - 1] === 0) continue;
      edges[count] = 0;
    } else if (found < firstJoined) {
      edges[count] = MAY_BEGIN | MAY_END;
    } else {
      tokens.count = count;
      addWord(tokens, words, hash, start, at);
      count = tokens.count;
      continue;
    }
    surface[count] = found;
    starts[count] = start;
    ends[count] = at;
    count += 1;
  }
  tokens.count = count;
  return at;
}

function addWord(tokens: Tokens, words: WordTable, hash: number, start: number, end: number): void {
  const surface = findSurface(words, hash);
  if (surface === 0) addUnknown(tokens, start);
  else if (surface < words.firstJoined) add(tokens, surface, start, end, MAY_BEGIN | MAY_END);
  else {
    const [first, second] = words.halvesOf(surface);
    add(tokens, first, start, end, MAY_BEGIN);
    add(tokens, second, start, end, MAY_END);
  }
}

function findSurface({ slots, hashes, bits }: WordTable, hash: number): number {
  let slot = slotOf(hash, bits);
  for (;;) {
    const surface = slots[slot] ?? 0;
    if (surface === 0 || hashes[surface] === hash) return surface;
    slot = (slot + 1) & (slots.length - 1);
  }
}

/** @returns where to read on */
function addMark(tokens: Tokens, code: number, at: number): number {
  if (code <= LAST_MARK) add(tokens, code - COMMA + 1, at, at + 1, MAY_BEGIN | MAY_END);
  else if (code === SENTENCE_END) add(tokens, SENTENCE_SURFACE, at, at + 1, 0);
  else addUnknown(tokens, at);
  return at + 1;
}

function addUnknown(tokens: Tokens, at: number): void {
  if (tokens.count === 0 || tokens.surface[tokens.count - 1] !== 0) add(tokens, 0, at, at, 0);
}

function add(tokens: Tokens, surface: number, start: number, end: number, edges: number): void {
  const at = tokens.count;
  tokens.surface[at] = surface;
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.edges[at] = edges;
  tokens.count = at + 1;
}

/** A text has at most a token a character. */
function grow(tokens: Tokens, length: number): void {
  tokens.surface = new Uint16Array(length);
  tokens.start = new Int32Array(length);
  tokens.end = new Int32Array(length);
  tokens.edges = new Uint8Array(length);
}

/** What a word says so far. */
interface OddWord {
  hash: number;
  end: number;
  isForeign: boolean;
  /** The word without the 's it ends in. */
  owner: { readonly hash: number; readonly end: number } | undefined;
}

/** A word with an apostrophe, a soft hyphen, a ligature or a foreign letter, or an abbreviation with stops. */
function readOddWord(text: string, start: number, words: WordTable, tokens: Tokens): number {
  const dottedEnd = readDotted(text, start, words, tokens);
  if (dottedEnd > 0) return dottedEnd;
  const word: OddWord = { hash: 0, end: start, isForeign: false, owner: undefined };
  let at = start;
  for (; at < text.length; at++) {
    const code = foldCode(text.charCodeAt(at));
    if (code > NOTHING || (code === APOSTROPHE && !isLetterAt(text, at + 1))) break;
    if (code !== NOTHING) addLetter(word, text, at, code, words.shift);
  }
  const { owner } = word;
  if (word.isForeign) addUnknown(tokens, start);
  else if (owner && findSurface(words, word.hash) === 0) addWord(tokens, words, owner.hash, start, owner.end);
  else addWord(tokens, words, word.hash, start, word.end);
  return at;
}

function addLetter(word: OddWord, text: string, at: number, code: number, shift: number): void {
  if (code === FOREIGN) word.isForeign = true;
  if (code === APOSTROPHE)
    word.owner = isPossessive(text, at) ? { hash: word.hash, end: word.end } : undefined;
  else word.end = at + 1;
  const letters = code === DOUBLE ? foldDouble(text.charCodeAt(at)) : [code];
  for (const letter of letters) word.hash = mixHash(word.hash, letter, shift);
}

/** Whether 's follows, and then no more of the word. */
function isPossessive(text: string, apostrophe: number): boolean {
  const s = skipNothing(text, apostrophe + 1);
  if (text.charAt(s).toLowerCase() !== 's') return false;
  const after = skipNothing(text, s + 1);
  const code = codeAt(text, after);
  return code > NOTHING || (code === APOSTROPHE && !isLetterAt(text, after + 1));
}

/** @returns where an abbreviation such as "P.A.D." ends, or 0 when none begins here */
function readDotted(text: string, start: number, words: WordTable, tokens: Tokens): number {
  let hash = 0;
  let letters = 0;
  let at = start;
  while (codeAt(text, at) <= LAST_LETTER) {
    if (codeAt(text, at + 1) <= NOTHING) return 0;
    hash = mixHash(mixHash(hash, codeAt(text, at), words.shift), DOT, words.shift);
    letters += 1;
    at += 1;
    if (codeAt(text, at) !== STOP) break;
    at += 1;
  }
  if (letters < 2 || codeAt(text, at) <= NOTHING) return 0;
  addWord(tokens, words, hash, start, at);
  return at;
}

function codeAt(text: string, at: number): number {
  return at < text.length ? foldCode(text.charCodeAt(at)) : GAP;
}

function skipNothing(text: string, from: number): number {
  let at = from;
  while (codeAt(text, at) === NOTHING) at += 1;
  return at;
}

function isLetterAt(text: string, from: number): boolean {
  const code = codeAt(text, skipNothing(text, from));
  return code <= LAST_LETTER || code === FOREIGN || code === DOUBLE;
}
