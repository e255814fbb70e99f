import type { GlossaryEntry } from '../../content/schema.ts';

/** Entries whose names begin alike. */
export interface LetterGroup {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Entries by the first letter of their name, both in the order of the language. */
export function groupByLetter(entries: readonly GlossaryEntry[], language: string): LetterGroup[] {
  const sorted = [...entries].sort((a, b) => a.name.localeCompare(b.name, language));
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of sorted) {
    const letter = entry.name.charAt(0).toLocaleUpperCase(language);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, group]) => ({ letter, entries: group }));
}
