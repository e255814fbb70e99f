import type { GlossaryEntry } from '../../content/schema.ts';

/** Entries whose names begin alike. */
export interface LetterGroup {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Entries in the order of their names in the language. */
export function sortByName(entries: readonly GlossaryEntry[], language: string): GlossaryEntry[] {
  const { compare } = new Intl.Collator(language);
  return [...entries].sort((a, b) => compare(a.name, b.name));
}

/** Entries by the first letter of their name, both in the order of the language. */
export function groupByLetter(entries: readonly GlossaryEntry[], language: string): LetterGroup[] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of sortByName(entries, language)) {
    const letter = entry.name.charAt(0).toLocaleUpperCase(language);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, group]) => ({ letter, entries: group }));
}
