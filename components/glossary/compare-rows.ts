import type { Term } from '../../content/schema.ts';
import type { MessageKey } from '../ui/text.ts';

/** One row of a comparison: what each entry says on the same matter, in the order of the entries. */
export interface CompareRow {
  readonly label: MessageKey;
  readonly cells: readonly (readonly string[])[];
}

/** What is laid side by side, in the order a reader asks for it. */
const ROWS: readonly { label: MessageKey; read: (term: Term) => readonly string[] }[] = [
  { label: 'compareGist', read: (term) => [term.gist.text] },
  { label: 'compareFeelsLike', read: (term) => texts(term.feelsLike) },
  { label: 'compareSetsOff', read: (term) => texts(term.setsOff) },
  { label: 'compareEases', read: (term) => texts(term.eases) },
  { label: 'compareHelpsNow', read: (term) => texts(term.helpsNow) },
  { label: 'compareWhoGetsIt', read: (term) => texts(term.whoGetsIt) },
];

/** Lays entries side by side. A row that no entry fills is left out; a gap stays a gap. */
export function compareRows(terms: readonly Term[]): CompareRow[] {
  return ROWS.map(({ label, read }) => ({ label, cells: terms.map(read) })).filter(({ cells }) =>
    cells.some((cell) => cell.length > 0),
  );
}

/** The differences that the entries state of each other. */
export function statedDifferences(terms: readonly Term[]): { from: Term; to: string; text: string }[] {
  const compared = new Set(terms.map(({ id }) => id));
  return terms.flatMap((from) =>
    from.notTheSameAs
      .filter(({ term }) => compared.has(term.id))
      .map(({ term, difference }) => ({ from, to: term.name, text: difference })),
  );
}

function texts(statements: readonly { text: string }[]): string[] {
  return statements.map(({ text }) => text);
}
