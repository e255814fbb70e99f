/** The glossary turned inside out: from each word to the spellings it stands in. */
import type { GlossaryEntry, PackedWords } from '../../content/schema.ts';
import { FAINT_WORDS } from './search-vocabulary.ts';
import { COMMON_WORTH, FAINT_WORTH } from './search-weights.ts';

/** One word of the glossary. */
export interface IndexedWord {
  readonly text: string;
  /** How much it tells, between 0 and 1: the fewer entries it stands in, the more. */
  readonly worth: number;
  /** How many entries it stands in. */
  readonly entries: number;
  /** Its spellings stand in `places` from here … */
  readonly from: number;
  /** … to before here. */
  readonly to: number;
}

/**
 * Every spelling and every word of the glossary. A spelling is a number; what is known of it stands in
 * lists side by side, because ten thousand objects take longer to make than a page should take to open.
 */
export interface SearchIndex {
  /** Sorted by their letters. */
  readonly words: readonly IndexedWord[];
  /** The spellings of each word, one word after the other, each once a word. */
  readonly places: Int32Array;
  readonly texts: readonly string[];
  /** Positions of the entries. */
  readonly entryOf: Int32Array;
  /** Places in `FIELDS`. */
  readonly fieldOf: Uint8Array;
  /** What the words of a spelling tell together. */
  readonly worthOf: Float32Array;
}

/** Where a spelling stands in its entry; one that is listed only finds it and is no name of it. */
export const FIELDS = ['name', 'form', 'listed', 'gist'] as const;

/** The spellings of an entry: its name, its forms, those that are only listed, and last its gist. */
export function spellingsOf({ name, forms, gist }: GlossaryEntry): string[] {
  return [name, ...forms, gist];
}

/** The field of each spelling of an entry, in the same order. */
function fieldsOf({ forms, searchOnly = 0 }: GlossaryEntry): number[] {
  const fields = forms.map((_, at) => FIELDS.indexOf(at < forms.length - searchOnly ? 'form' : 'listed'));
  return [FIELDS.indexOf('name'), ...fields, FIELDS.indexOf('gist')];
}

/** @param packed what `packWords` made of the same entries in the same order */
export function openSearchIndex(entries: readonly GlossaryEntry[], packed: PackedWords): SearchIndex {
  const texts: string[] = [];
  const owners: number[] = [];
  const fields: number[] = [];
  for (const [position, entry] of entries.entries()) {
    texts.push(...spellingsOf(entry));
    fields.push(...fieldsOf(entry));
    while (owners.length < texts.length) owners.push(position);
  }
  const entryOf = Int32Array.from(owners);
  const places = new Int32Array(packed.gaps.length);
  const worthOf = new Float32Array(texts.length);
  let from = 0;
  const words = packed.words.split(' ').map((text, number): IndexedWord => {
    const to = from + (packed.counts[number] ?? 0);
    const found = readPlaces(packed.gaps, from, to, places, entryOf);
    const worth = worthOfWord(text, found, entries.length);
    for (let at = from; at < to; at++) {
      const spelling = places[at] ?? 0;
      worthOf[spelling] = (worthOf[spelling] ?? 0) + worth;
    }
    const word = { text, worth, entries: found, from, to };
    from = to;
    return word;
  });
  return { words, places, texts, entryOf, fieldOf: Uint8Array.from(fields), worthOf };
}

/** Fills in the spellings of one word. @returns how many entries they belong to */
function readPlaces(
  gaps: readonly number[],
  from: number,
  to: number,
  places: Int32Array,
  entryOf: Int32Array,
): number {
  let place = 0;
  let lastEntry = -1;
  let found = 0;
  for (let at = from; at < to; at++) {
    place += gaps[at] ?? 0;
    places[at] = place;
    const entry = entryOf[place] ?? 0;
    if (entry !== lastEntry) found++;
    lastEntry = entry;
  }
  return found;
}

function worthOfWord(text: string, entries: number, all: number): number {
  if (FAINT_WORDS.has(text)) return FAINT_WORTH;
  return COMMON_WORTH + (1 - COMMON_WORTH) * (Math.log(all / entries) / Math.log(all + 1));
}
