/**
 * How the spotter reads a character, so that "Side‑effects", "side effects" and "sìde­effects" are one.
 * Every UTF-16 code unit becomes one small code. The build folds the forms with the same function, which
 * is why the two always agree.
 */

import {
  APOSTROPHE,
  BREAK,
  CAPITAL,
  COMMA,
  DOUBLE,
  FOREIGN,
  GAP,
  LAST_LETTER,
  NOTHING,
} from './matcher/codes.ts';

/** The characters words are made of. Their codes are 1 up to `LAST_LETTER`, in this order. */
export const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789β';
/** Marks that a form may hold: codes `COMMA` to `LAST_MARK`, in this order. */
export const MARKS = ',./&+%():=';

const NOTHINGS = /[\p{M}\p{Cf}™®℠]/u;
const APOSTROPHES = "'‘’‚‛ʼ′´`";
const GAPS = '-‐‑‒–—―−"“”„‟«»″';
const AS_LETTER: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
/** Scripts from here put no space between words. */
const FIRST_UNSPACED = 0x2e80;

const known = new Map<number, number>();

/** The code of one UTF-16 code unit. */
export function foldCode(unit: number): number {
  const code = known.get(unit) ?? readCode(unit);
  known.set(unit, code);
  return code;
}

/** The same with `CAPITAL` when the character is one, as the matcher keeps it. */
export function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  return readCode(unit) | (character === character.toLowerCase() ? 0 : CAPITAL);
}

/** Frequent characters first: the first use of a Unicode class costs a page a millisecond. */
function readCode(unit: number): number {
  const character = String.fromCharCode(unit);
  const letter = LETTERS.indexOf(character.toLowerCase()) + 1;
  if (letter > 0) return letter;
  const mark = MARKS.indexOf(character);
  if (mark >= 0) return COMMA + mark;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (GAPS.includes(character) || character.trim() === '') return GAP;
  if ('!?…'.includes(character)) return BREAK;
  return readRareCode(unit, character);
}

function readRareCode(unit: number, character: string): number {
  if (NOTHINGS.test(character)) return NOTHING;
  const letters = foldDouble(unit);
  if (letters.length < 3 && letters.every(Boolean))
    return letters.length === 2 ? DOUBLE : (letters[0] ?? BREAK);
  return unit < FIRST_UNSPACED && /[\p{L}\p{N}_]/u.test(character) ? FOREIGN : BREAK;
}

/** The two letter codes that a `DOUBLE` stands for. Of other characters the codes of all their letters. */
export function foldDouble(unit: number): number[] {
  const parts = [...String.fromCharCode(unit).toLowerCase().normalize('NFKD')];
  const letters = parts.map((part) => AS_LETTER[part] ?? part.replace(NOTHINGS, '')).join('');
  return [...letters].map((letter) => LETTERS.indexOf(letter) + 1);
}

/** Folds a whole text; runs of gaps become one space, and those at the ends go. For the build and for keys. */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldedCharacter(text, at);
  return folded.replace(/ +/g, ' ').trim();
}

function foldedCharacter(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  const code = foldCode(unit);
  if (code <= LAST_LETTER) return LETTERS.charAt(code - 1);
  if (code === NOTHING) return '';
  if (code === GAP) return ' ';
  if (code === APOSTROPHE) return "'";
  if (code === DOUBLE)
    return foldDouble(unit)
      .map((letter) => LETTERS.charAt(letter - 1))
      .join('');
  return text.charAt(at).toLowerCase();
}
