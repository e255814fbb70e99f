import type { Term, TermLink } from '../../content/schema.ts';
import type { MessageKey } from '../ui/text.ts';

/** One row of a comparison: what each entry says on the same matter, in the order of the entries. */
export interface CompareRow {
  readonly label: MessageKey;
  readonly cells: readonly (readonly string[])[];
}

/** What is laid side by side, in the order a reader asks for it. */
const ROWS: readonly { label: MessageKey; read: (term: Term) => readonly string[] }[] = [
  { label: 'compareFeelsLike', read: (term) => texts(term.feelsLike) },
  { label: 'compareSetsOff', read: (term) => texts(term.setsOff) },
  { label: 'compareEases', read: (term) => texts(term.eases) },
  { label: 'compareHelpsNow', read: (term) => texts(term.helpsNow) },
  { label: 'compareHelpsOverTime', read: (term) => texts(term.helpsOverTime) },
  { label: 'compareWhoGetsIt', read: (term) => texts(term.whoGetsIt) },
];

/** Lays entries side by side. A row that no entry fills is left out; a gap stays a gap. */
export function compareRows(terms: readonly Term[]): CompareRow[] {
  return ROWS.map(({ label, read }) => ({ label, cells: terms.map(read) })).filter(({ cells }) =>
    cells.some((cell) => cell.length > 0),
  );
}

/** How one entry says that it differs from another. */
interface StatedDifference {
  readonly from: TermLink;
  readonly text: string;
}

/** What each entry says of how it differs from the others beside it; none when no entry says anything. */
export function statedDifferences(terms: readonly Term[]): StatedDifference[][] {
  const compared = new Set(terms.map(({ id }) => id));
  const cells = terms.map(({ notTheSameAs }) =>
    notTheSameAs
      .filter(({ term }) => compared.has(term.id))
      .map(({ term, difference }) => ({ from: term, text: difference })),
  );
  return cells.some((cell) => cell.length > 0) ? cells : [];
}

/** What the entries are taken for and is not among them yet: worth laying beside them. */
export function suggestBeside(terms: readonly Term[]): TermLink[] {
  const known = new Set(terms.map(({ id }) => id));
  return terms
    .flatMap(({ notTheSameAs }) => notTheSameAs.map(({ term }) => term))
    .filter(({ id }) => !known.has(id) && known.add(id));
}

function texts(statements: readonly { text: string }[]): string[] {
  return statements.map(({ text }) => text);
}
