/** What a search goes by in a name: the words that tell something. */
import { stemOf, toPlain } from './plain-words.ts';
import { STOP_WORDS } from './search-vocabulary.ts';

/** Each word once, as it is written. Nothing but words that tell nothing: then they are all there is. */
export function tellingWords(spelling: string): string[] {
  const words = [...new Set(toPlain(spelling).split(' '))].filter((word) => word !== '');
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Their stems, each once and sorted: the same for "pain in my calves" and "calf pain". */
export function tellingStems(spelling: string): string[] {
  return [...new Set(tellingWords(spelling).map(stemOf))].sort();
}
