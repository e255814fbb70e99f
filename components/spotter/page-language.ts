/** Which language a text is in, when its page does not say. */

const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it was for with as on are this you be my have not or your',
  de: 'der die das und ist nicht ein eine mit von den zu im auf sich dem für wie auch',
  fr: 'le la les des et est un une dans que qui pour pas sur avec au du il elle vous',
  es: 'el la los las de y es un una en que por con para se no su del al como',
  it: 'il lo la gli di e è un una che per con non si del della nel sono come',
  pt: 'o os as de e é um uma que em por com para não se do da no na como',
  nl: 'de het een en is van dat niet met voor op zijn te aan bij ook ik je',
  pl: 'i w na z do się nie to jest że o jak po co za przez dla',
  sv: 'och det att är en som på av för inte med den till ett har jag',
};

/**
 * The language whose small words a text has most of. Falls back to English: a short text may have none.
 * @param text a sample of what the reader sees; a few hundred words are enough
 */
export function detectLanguage(text: string): string {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const foreign = words.filter((word) => [...word].some((letter) => letter > '\u024f')).length;
  if (foreign > words.length / 3) return 'und';
  const scores = Object.entries(STOP_WORDS).map(([language, list]) => {
    const known = new Set(list.split(' '));
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  return scores.reduce((best, score) => (score.count > best.count ? score : best)).language;
}
