import type { TermId, TermLink } from '../../content/schema.ts';

/** Called with the entry a reader wants to see. */
export type OnTerm = (id: TermId) => void;

/** The name of another entry, leading to it. */
export function TermButton({ term, onTerm }: { term: TermLink; onTerm: OnTerm }) {
  return (
    <button type="button" class="term-button" data-term={term.id} onClick={() => onTerm(term.id)}>
      {term.name}
    </button>
  );
}
