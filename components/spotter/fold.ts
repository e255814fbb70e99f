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

const NOTHINGS =
  '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff™®℠';
const APOSTROPHES = "'\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4`";
const GAPS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033';
const AS_LETTER: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

const table = new Uint8Array(0x10000);

/**
 * The code of one UTF-16 code unit. Filled as characters are met, so that a page pays only for those it has.
 * Hot loops read `FOLD_TABLE` first and come here when it says 0.
 */
export function foldCode(unit: number): number {
  const known = table[unit] ?? 0;
  if (known !== 0) return known;
  const code = readCode(unit);
  table[unit] = code;
  return code;
}

/** Code by code unit; 0 where `foldCode` has not been asked yet. */
export const FOLD_TABLE: Readonly<Uint8Array> = table;

/** The one or two letter codes that a `DOUBLE` stands for. */
export function foldDouble(unit: number): readonly [number, number] {
  const letters = lettersOf(String.fromCharCode(unit));
  return [letterCode(letters.charAt(0)), letterCode(letters.charAt(1))];
}

function readCode(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return BREAK;
  const character = String.fromCharCode(unit);
  if (NOTHINGS.includes(character) || isCombiningMark(unit)) return NOTHING;
  const plain = plainCode(character);
  if (plain !== BREAK) return plain;
  const letters = lettersOf(character);
  if (letters.length === 1) return letters === character ? otherCode(unit, character) : plainCode(letters);
  if (letters.length === 2 && letterCode(letters.charAt(0)) && letterCode(letters.charAt(1))) return DOUBLE;
  return letters === '...' ? SENTENCE_END : otherCode(unit, character);
}

function plainCode(character: string): number {
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (GAPS.includes(character) || character.trim() === '') return GAP;
  if ('!?'.includes(character)) return SENTENCE_END;
  if (character === '_') return FOREIGN;
  const mark = MARKS.indexOf(character);
  if (mark >= 0) return COMMA + mark;
  return letterCode(character.toLowerCase()) || BREAK;
}

/** What neither folds to a letter of ours nor is a mark: a letter of another script, or a symbol. */
function otherCode(unit: number, character: string): number {
  if (character.toLowerCase() !== character.toUpperCase()) return FOREIGN;
  // Letters without case (Arabic, Devanagari …). Scripts from U+2E80 put no space between words.
  return unit >= 0x0590 && unit < 0x2000 ? FOREIGN : BREAK;
}

function isCombiningMark(unit: number): boolean {
  return (
    (unit >= 0x0300 && unit <= 0x036f) ||
    (unit >= 0x20d0 && unit <= 0x20ff) ||
    (unit >= 0xfe00 && unit <= 0xfe0f)
  );
}

function lettersOf(character: string): string {
  let letters = '';
  for (const part of character.toLowerCase().normalize('NFKD')) {
    if (!isCombiningMark(part.charCodeAt(0))) letters += AS_LETTER[part] ?? part;
  }
  return letters;
}

function letterCode(letter: string): number {
  return letter.length === 1 ? LETTERS.indexOf(letter) + 1 : 0;
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
