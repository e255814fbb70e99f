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

/** The ids of every entry that an entry leads to. */
export function linksOf(term: AuthoredTerm): TermId[] {
  return [
    ...term.related,
    ...term.notTheSameAs.map((other) => other.term),
    ...term.canMean.flatMap((meaning) => meaning.term ?? []),
  ];
}

/** Every entry is linked to from another, so that a reader can come upon it. */
export function checkReachable(terms: readonly NamedTerm[]): Problem[] {
  const linked = new Set(terms.flatMap(({ term }) => linksOf(term)));
  return terms
    .filter(({ id }) => !linked.has(id))
    .map(({ file }) => ({
      file,
      reason: 'is not linked to from any other entry',
      wayOut: 'add its id to `related` of the entry that a reader would come from',
    }));
}

/** What is taken for each other is told apart on both sides, so that either way in leads to the difference. */
export function checkDifferences(terms: readonly NamedTerm[]): Problem[] {
  const named = new Set(
    terms.flatMap(({ id, term }) => term.notTheSameAs.map((other) => `${id} ${other.term}`)),
  );
  return terms.flatMap(({ file, id, term }) =>
    term.notTheSameAs
      .filter((other) => !named.has(`${other.term} ${id}`))
      .map((other) => ({
        file,
        reason: `says how it differs from "${other.term}", which does not say how it differs from this`,
        wayOut: `add "${id}" to \`notTheSameAs\` of ${other.term}.yml, or take it out here`,
      })),
  );
}

/** No entry takes the name of another for a spelling of its own. */
export function checkNames(terms: readonly NamedTerm[]): Problem[] {
  const owners = new Map(terms.map(({ id, term }) => [foldText(term.name), id]));
  return terms.flatMap(({ file, id, term }) =>
    term.forms
      .filter((form) => !hasContextRule(form))
      .flatMap((form) => {
        const owner = owners.get(foldText(formText(form)));
        if (!owner || owner === id) return [];
        return [
          {
            file,
            reason: `surface form "${formText(form)}" is the name of ${owner}.yml`,
            wayOut: 'take it out here, or give it `needsContext`',
          },
        ];
      }),
  );
}

/** The spelling of a form without its conditions. */
export function formText(form: SurfaceForm): string {
  return typeof form === 'string' ? form : form.form;
}

/** A spelling stands once in an entry; one that two entries claim needs a context rule in all but one. */
export function checkForms(terms: readonly NamedTerm[]): Problem[] {
  return [...terms.flatMap(checkRepeatedForms), ...checkClashes(terms)];
}

function checkRepeatedForms({ file, term }: NamedTerm): Problem[] {
  const keys = term.forms.map(formKey);
  return term.forms
    .filter((_, index) => keys.indexOf(keys[index] ?? '') < index)
    .map((form) => ({
      file,
      reason: `has the form "${formText(form)}" twice`,
      wayOut: 'remove one of them',
    }));
}

function checkClashes(terms: readonly NamedTerm[]): Problem[] {
  const owners = new Map<string, NamedTerm>();
  return terms.flatMap((named) =>
    named.term.forms
      .filter((form) => !hasContextRule(form))
      .flatMap((form) => {
        const owner = owners.get(formKey(form)) ?? named;
        owners.set(formKey(form), owner);
        return owner.id === named.id ? [] : [clash(named.file, form, owner.file)];
      }),
  );
}

/** What two spellings share when a page cannot tell them apart. */
function formKey(form: SurfaceForm): string {
  const text = formText(form);
  return isExact(form) ? `${foldText(text)} as ${text}` : foldText(text);
}

function isExact(form: SurfaceForm): boolean {
  return typeof form !== 'string' && form.case === 'exact';
}

function hasContextRule(form: SurfaceForm): boolean {
  return typeof form !== 'string' && form.needsContext !== undefined;
}

function clash(file: string, form: SurfaceForm, other: string): Problem {
  return {
    file,
    reason: `surface form "${formText(form)}" also belongs to content/${other}`,
    wayOut: 'keep it in one of them, or give it `needsContext` here',
  };
}
