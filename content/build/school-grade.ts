import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The parts of a text that are words, not spaces or punctuation. */
function wordsOf(text: string): string[] {
  return [...words.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}

/**
 * The US school grade needed to read a text (Flesch–Kincaid).
 * @param excused words that do not count as hard, such as the name of the condition that is explained;
 *   each is read as one word of two syllables
 * @returns the grade, 0 for an empty text
 */
export function schoolGrade(text: string, excused: readonly string[] = []): number {
  const plain = [...excused]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replace(wholeWord(word), 'body'), text);
  const all = wordsOf(plain);
  if (all.length === 0) return 0;
  return fleschKincaid({
    sentence: Math.max(1, [...sentences.segment(plain)].length),
    word: all.length,
    syllable: all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

function wholeWord(word: string): RegExp {
  return new RegExp(`\\b${word.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}(?:s|'s)?\\b`, 'giu');
}
