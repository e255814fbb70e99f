/** Which language a text is in, heard by its small words, when the page does not say or says it wrongly. */

/** English words that no neighbour has. */
const ENGLISH = new Set('the and that with you your this from are not be it'.split(' '));
/** Words of German, French, Spanish, Portuguese, Italian, Dutch and the Nordic languages that English has not. */
const OTHER = new Set(
  'und der das nicht ist mit für les est une pour dans avec los las que del con het een van niet och att som inte che della sono się jest não uma og ikke'.split(
    ' ',
  ),
);
// Ranges, not properties of letters: those take the browser longer to compile than a page to hear.
/** Spaces, digits and marks of the plain, Latin and general blocks, and pieces of pictures. */
const BETWEEN_WORDS = /[\0-@[-`{-\u00bf\u2000-\u2bff\ud800-\uffff]+/;
/** Greek, Cyrillic, Hebrew, Arabic, Indian and East Asian letters, and all between. */
const OTHER_SCRIPT = /[\u0370-\u1cff\u3041-\ud7ff]/;
/** Fewer words say nothing. */
const FEWEST_WORDS = 8;
/** A page must say this much before it is heard against its own word. */
const PROOF_WORDS = 40;
/** One small word in so many makes a text English, or another. */
const SHARE = 20;
const OTHER_SHARE = 8;

/** What was heard so far. */
export interface Heard {
  readonly words: number;
  readonly english: number;
  /** Small words of other languages, and words in other scripts. */
  readonly other: number;
}

export const NOTHING_HEARD: Heard = { words: 0, english: 0, other: 0 };

export function listen(text: string, before = NOTHING_HEARD): Heard {
  let { words, english, other } = before;
  for (const word of text.toLowerCase().split(BETWEEN_WORDS)) {
    if (word === '') continue;
    words += 1;
    if (ENGLISH.has(word)) english += 1;
    else if (OTHER.has(word) || OTHER_SCRIPT.test(word)) other += 1;
  }
  return { words, english, other };
}

/** Whether a text is plainly in another language. */
export function isOtherLanguage({ words, english, other }: Heard): boolean {
  return words >= FEWEST_WORDS && other > 2 * english && other * OTHER_SHARE >= words;
}

/**
 * Whether a page is in English.
 * @param isSaid what the page says of itself, undefined when it says nothing
 */
export function isEnglishPage(isSaid: boolean | undefined, heard: Heard): boolean {
  const { words, english } = heard;
  if (isSaid === true) return words < PROOF_WORDS || !isOtherLanguage(heard);
  const isEnglish = english * SHARE >= words && !isOtherLanguage(heard);
  if (isSaid === false) return words >= PROOF_WORDS && isEnglish;
  return words < FEWEST_WORDS || isEnglish;
}
