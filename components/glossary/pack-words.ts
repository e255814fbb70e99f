/** Turns the glossary inside out, from each word to the spellings it stands in: once, when Legwise is built. */
import type { GlossaryEntry, PackedWords } from '../../content/schema.ts';
import { spellingsOf } from './search-index.ts';
import { tellingWords } from './telling-words.ts';

/** @param entries in the order in which search gets them, too: the places are counted through it */
export function packWords(entries: readonly GlossaryEntry[]): PackedWords {
  const places = new Map<string, number[]>();
  let place = 0;
  for (const spelling of entries.flatMap(spellingsOf)) {
    for (const word of tellingWords(spelling)) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
    place++;
  }
  const sorted = [...places].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    words: sorted.map(([word]) => word).join(' '),
    counts: sorted.map(([, found]) => found.length),
    gaps: sorted.flatMap(([, found]) => found.map((at, number) => at - (found[number - 1] ?? 0))),
  };
}
