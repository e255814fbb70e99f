/** Folds text so that spellings which differ in nothing that matters become the same. */

/**
 * Lower case, no accents, hyphens as spaces: "Guillain-Barré" is "guillain barre". What is copied from a page may
 * have soft hyphens and other signs in it that nobody sees.
 */
export function toPlain(text: string): string {
  const lower = text.toLowerCase();
  // Most spellings are plain English letters; the rest takes long enough to be felt when a page opens.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower)) return lower;
  if (/^[\x20-\x7e]*$/.test(lower))
    return lower
      .replace(/'/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** UK spellings → US ones: only so that the two meet, never shown. */
const ACROSS_THE_ATLANTIC: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'e'], // anaemia
  [/oe(?!s?$)/g, 'e'], // oedema, but toe
  [/our(ed|s|ing)?$/, 'or$1'], // coloured
  [/([bt])re(s?)$/, '$1er$2'], // fibres
  [/([aiy])s(e|ed|es|ing|ation)$/, '$1z$2'], // generalised
];
const MAY_BE_UK = /[ao]e|our|[bt]re|[aiy]s[ei]|sation/;

/** The part a word shares with its plural, its endings and its spelling across the Atlantic. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  const singular = toSingular(MAY_BE_UK.test(word) ? toUs(word) : word);
  const bare = withoutEnding(singular);
  return bare.length < 3 ? singular : bare;
}

function toUs(word: string): string {
  return ACROSS_THE_ATLANTIC.reduce((folded, [uk, us]) => folded.replace(uk, us), word);
}

function toSingular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  // Not "stenosis", "thrombus", "restless".
  return word.endsWith('s') && !/[sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const ending = /(?:ness|ing|ed|e)$/.exec(word)?.[0];
  if (!ending) return word;
  const bare = word.slice(0, -ending.length);
  if (bare.length < 3 || !/[aeiouy]/.test(bare)) return word;
  // "Running" is "run", but "swelling" is "swell".
  return ending === 'e' ? bare : bare.replace(/([^aeiouls])\1$/, '$1').replace(/(?<=...)e$/, '');
}
