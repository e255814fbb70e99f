/**
 * How the spotter reads a character, so that "Side‑effects", "side effects" and "sìde­effects" are one.
 * Every UTF-16 code unit becomes one small code. The build folds the forms with the same function, which
 * is why the two always agree.
 */

/** The characters words are made of. Their fold codes are 1 and up, in this order. */
export const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789β';
/** The highest code of a letter or digit that a form can hold. */
export const LAST_LETTER = LETTERS.length;

/** ' and its typographic kin: part of a word between two letters, else a gap. */
export const APOSTROPHE = LAST_LETTER + 1;
/** Only inside a dotted abbreviation ("p.a.d.") of the index; a full stop of a text folds to `STOP`. */
export const DOT = LAST_LETTER + 2;
/** A letter that no form has. It spoils the word it stands in. */
export const FOREIGN = LAST_LETTER + 3;
/** One character that reads as two letters: "æ", "ß", "ﬁ". */
export const DOUBLE = LAST_LETTER + 4;
/** Soft hyphen, zero-width characters, combining marks, "™": as if it were not there. */
export const NOTHING = LAST_LETTER + 5;
/** White space, hyphens, dashes, quotation marks: runs of them stand between two words of a form. */
export const GAP = LAST_LETTER + 6;
/** Marks that a form may hold, and that otherwise end one: `MARKS` in the order of their codes, from `COMMA`. */
export const COMMA = GAP + 1;
export const STOP = GAP + 2;
export const MARKS = ',./&+%():=';
export const LAST_MARK = GAP + MARKS.length;
/** "!", "?", "…": ends a sentence. */
export const SENTENCE_END = LAST_MARK + 1;
/** Everything else, which no form crosses. */
export const BREAK = LAST_MARK + 2;
/** In `FOLD_TABLE`: `foldCode` has not been asked yet. */
export const UNREAD = BREAK + 1;

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

/** Code by code unit, filled as characters are met: a page pays only for those it has. For hot loops. */
export const FOLD_TABLE = new Uint8Array(0x10000).fill(UNREAD);

/** The code of one UTF-16 code unit. */
export function foldCode(unit: number): number {
  const known = FOLD_TABLE[unit] ?? UNREAD;
  if (known !== UNREAD) return known;
  const code = readCode(unit);
  FOLD_TABLE[unit] = code;
  return code;
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
  if ('!?…'.includes(character)) return SENTENCE_END;
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
