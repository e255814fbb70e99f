/** The rules that hold between entries: links that lead somewhere, spellings that belong to one. */
import { foldText } from '../../components/spotter/fold.ts';
import type { AuthoredTerm, SurfaceForm, TermId } from '../schema.ts';
import type { Problem } from './problem.ts';

/** An entry with the file it stands in. */
export interface NamedTerm {
  readonly file: string;
  readonly id: TermId;
  readonly term: AuthoredTerm;
}

/** Every link of an entry leads to an entry, and none to itself. */
export function checkLinks(terms: readonly NamedTerm[]): Problem[] {
  const known = new Set(terms.map(({ id }) => id));
  return terms.flatMap(({ file, id, term }) =>
    linksOf(term)
      .filter((target) => target === id || !known.has(target))
      .map((target) => ({
        file,
        reason: target === id ? 'links to itself' : `links to "${target}", which has no entry`,
        wayOut: target === id ? 'remove the link' : `write content/…/terms/${target}.yml or remove the link`,
      })),
  );
}

function linksOf(term: AuthoredTerm): TermId[] {
  return [
    ...term.related,
    ...term.notTheSameAs.map((other) => other.term),
    ...term.canMean.flatMap((meaning) => meaning.term ?? []),
  ];
}

/** The spelling of a form without its conditions. */
export function formText(form: SurfaceForm): string {
  return typeof form === 'string' ? form : form.form;
}

/** A spelling that two entries claim needs a context rule in all of them but one. */
export function checkFormClashes(terms: readonly NamedTerm[]): Problem[] {
  const free = new Map<string, NamedTerm>();
  const problems: Problem[] = [];
  for (const named of terms) {
    const own = new Set<string>();
    for (const form of named.term.forms) {
      const key = foldText(formText(form)) + (isExact(form) ? ` (${formText(form)})` : '');
      if (own.has(key)) problems.push(repeated(named.file, form));
      own.add(key);
      if (hasContextRule(form)) continue;
      const first = free.get(key);
      if (first && first.id !== named.id) problems.push(clash(named.file, form, first.file));
      free.set(key, first ?? named);
    }
  }
  return problems;
}

function isExact(form: SurfaceForm): boolean {
  return typeof form !== 'string' && form.case === 'exact';
}

function hasContextRule(form: SurfaceForm): boolean {
  return typeof form !== 'string' && form.needsContext !== undefined;
}

function repeated(file: string, form: SurfaceForm): Problem {
  return { file, reason: `has the form "${formText(form)}" twice`, wayOut: 'remove one of them' };
}

function clash(file: string, form: SurfaceForm, other: string): Problem {
  return {
    file,
    reason: `surface form "${formText(form)}" also belongs to content/${other}`,
    wayOut: 'keep it in one of them, or give it `needsContext` here',
  };
}
