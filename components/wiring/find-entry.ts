import type { GlossaryEntry, PackedWords } from '../../content/schema.ts';
import { formatRoute } from '../glossary/route.ts';
import { createSearch, type Search, type SearchHit } from '../glossary/search.ts';
import { tellingStems } from '../glossary/telling-words.ts';

/** Finds entries where there is no page to show results on: for the menu of a selection and the address bar. */
export interface EntryFinder {
  /** The best hits, best first. */
  find(words: string, most: number): Promise<readonly SearchHit[]>;
  /** Where in the glossary the words lead: to the entry they name, else to the search for them. */
  findPlace(words: string): Promise<string>;
}

/** A selection may be a whole page. */
const LONGEST = 100;

/** Loads nothing before it is first asked, and then once. */
export function createEntryFinder(load: () => Promise<[readonly GlossaryEntry[], PackedWords]>): EntryFinder {
  let loading: Promise<Search> | undefined;
  const find: EntryFinder['find'] = async (words, most) => {
    loading ??= load().then(([entries, words]) => createSearch(entries, words));
    return (await loading)(tidy(words), most);
  };
  return {
    find,
    async findPlace(words) {
      const [best] = await find(words, 1);
      if (best && isNamed(best, words)) return formatRoute({ kind: 'term', id: best.entry.id });
      return formatRoute({ kind: 'search', typed: tidy(words) });
    },
  };
}

/**
 * A hit may hold more than was asked for: “state” is not explained by “clotting state”. Any spelling may be the one
 * that was meant, whichever the search took: “restless legs” is an entry, whose name is longer.
 */
function isNamed({ entry: { name, forms, searchOnly = 0 } }: SearchHit, words: string): boolean {
  const asked = tellingStems(words).join(' ');
  return [name, ...forms.slice(0, forms.length - searchOnly)].some(
    (spelling) => tellingStems(spelling).join(' ') === asked,
  );
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
