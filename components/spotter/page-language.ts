/** Whether a text is English, when its page does not say: by the share of small words no neighbour has. */
const SMALL_WORDS = new Set('the and that with you your this from are not be it'.split(' '));
/** Fewer say nothing. */
const FEWEST_WORDS = 8;
const SMALL_WORD_SHARE = 20;

/** @param text a sample of what the reader sees; a few hundred words are enough */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => SMALL_WORDS.has(word)).length;
  return words.length < FEWEST_WORDS || small * SMALL_WORD_SHARE >= words.length;
}
