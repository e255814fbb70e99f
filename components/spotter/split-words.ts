/** A text as the words and marks the index is made of. Plain and slow: for the build; pages use tokens.ts. */
import { foldCode, foldDouble, LETTERS, MARKS } from './fold.ts';
import {
  APOSTROPHE,
  BREAK,
  COMMA,
  DOUBLE,
  FOREIGN,
  LAST_LETTER,
  LAST_MARK,
  NOTHING,
  STOP,
} from './matcher/codes.ts';

/** A word or mark of a text. */
export interface SplitWord {
  /** Folded: "cramp's", "p.a.d.", ","; `undefined` for what no form can hold (a bracket, a foreign word). */
  readonly text: string | undefined;
  /** UTF-16 offsets of what a reader would call the word. */
  readonly start: number;
  readonly end: number;
}

/** Splits at gaps; keeps marks, joins "P.A.D." into one word, leaves out gaps and what reads as nothing. */
export function splitWords(text: string): SplitWord[] {
  const words: SplitWord[] = [];
  let at = 0;
  while (at < text.length) {
    const code = foldCode(text.charCodeAt(at));
    const word = isWordCode(code) ? (dottedWord(text, at) ?? plainWord(text, at)) : mark(at, code);
    if (word) words.push(word);
    at = word ? Math.max(word.end, at + 1) : at + 1;
  }
  return words;
}

function isWordCode(code: number): boolean {
  return code <= LAST_LETTER || code === FOREIGN || code === DOUBLE;
}

function mark(at: number, code: number): SplitWord | undefined {
  if (code >= COMMA && code <= LAST_MARK) return { text: MARKS.charAt(code - COMMA), start: at, end: at + 1 };
  return code > LAST_MARK ? { text: undefined, start: at, end: at + 1 } : undefined;
}

/** "P.A.D." or "D.V.T": at least two single letters, a stop between them, perhaps one behind. */
function dottedWord(text: string, start: number): SplitWord | undefined {
  let word = '';
  let at = start;
  while (at < text.length && codeAt(text, at) <= LAST_LETTER) {
    if (isWordPart(codeAt(text, at + 1))) return undefined;
    word += `${LETTERS.charAt(codeAt(text, at) - 1)}.`;
    at += 1;
    if (codeAt(text, at) !== STOP) break;
    at += 1;
  }
  return word.length > 2 && !isWordPart(codeAt(text, at)) ? { text: word, start, end: at } : undefined;
}

function codeAt(text: string, at: number): number {
  return at < text.length ? foldCode(text.charCodeAt(at)) : BREAK;
}

function isWordPart(code: number): boolean {
  return code <= NOTHING;
}

function plainWord(text: string, start: number): SplitWord {
  let word = '';
  let foreign = false;
  let end = start;
  for (let at = start; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code > NOTHING || (code === APOSTROPHE && !isLetterAt(text, at + 1))) break;
    if (code === FOREIGN) foreign = true;
    word += letters(text, at, code);
    if (code !== NOTHING && code !== APOSTROPHE) end = at + 1;
  }
  return { text: foreign ? undefined : word, start, end };
}

function letters(text: string, at: number, code: number): string {
  const codes = code === DOUBLE ? foldDouble(text.charCodeAt(at)) : [code];
  return codes.map((letter) => (letter === APOSTROPHE ? "'" : LETTERS.charAt(letter - 1))).join('');
}

function isLetterAt(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && foldCode(text.charCodeAt(at)) === NOTHING) at += 1;
  return at < text.length && isWordCode(foldCode(text.charCodeAt(at)));
}
