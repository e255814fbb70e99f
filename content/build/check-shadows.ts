/** Spellings that take the meaning of another entry, though they are not written the same. */
import { foldText } from '../../components/spotter/fold.ts';
import type { SurfaceForm } from '../schema.ts';
import { formText, linksOf, type NamedTerm } from './check-links.ts';
import { spellingsOf, takesPlural, variantsInPhrase } from './form-variants.ts';
import type { Problem } from './problem.ts';

/**
 * A form is also marked in its other spellings: plural or singular, UK or US, with the slot closed. None of
 * these may be a form of another entry, unless a link leads a reader across ("calf pump" is a mechanism,
 * "calf pumps" an exercise). And none of the wordings in `not` may be a form of its own.
 */
export function checkShadows(terms: readonly NamedTerm[]): Problem[] {
  const owners = new Map<string, NamedTerm>();
  for (const named of terms) {
    for (const form of named.term.forms.filter(isFree)) owners.set(foldText(formText(form)), named);
  }
  return terms.flatMap((named) => [...shadowed(named, owners), ...unmarkable(named)]);
}

function shadowed(named: NamedTerm, owners: ReadonlyMap<string, NamedTerm>): Problem[] {
  return named.term.forms.filter(isFree).flatMap((form) =>
    [...variantsOf(formText(form))].flatMap((variant) => {
      const owner = owners.get(variant);
      if (!owner || owner.id === named.id || areLinked(owner, named)) return [];
      return [
        {
          file: named.file,
          reason: `"${variant}", another spelling of "${formText(form)}", belongs to content/${owner.file}`,
          wayOut: 'keep it in one of them, give one `needsContext`, or link the two entries',
        },
      ];
    }),
  );
}

function areLinked(one: NamedTerm, other: NamedTerm): boolean {
  return linksOf(one.term).includes(other.id) && linksOf(other.term).includes(one.id);
}

function unmarkable({ file, term }: NamedTerm): Problem[] {
  const own = new Set(term.forms.map((form) => foldText(formText(form))));
  return term.not
    .filter((wording) => own.has(foldText(wording)))
    .map((wording) => ({
      file,
      reason: `"${wording}" is both a form and a wording that must not be marked`,
      wayOut: 'take it out of one of them',
    }));
}

/** A spelling that is marked anywhere, in any letter case. */
function isFree(form: SurfaceForm): boolean {
  return typeof form === 'string' || (!form.needsContext && !form.case && !form.everyday);
}

/** The other spellings of a form: one word changed, or the slot closed. */
function variantsOf(text: string): ReadonlySet<string> {
  const closed = foldText(text.replace('{det} ', ''));
  const words = closed.split(' ');
  const changed = words.flatMap((word, at) => {
    const others = words.length > 1 ? variantsInPhrase(word) : spellingsOf(word);
    const plural = words.length > 1 && takesPlural(word) ? [`${word}s`] : [];
    return [...others, ...plural].map((other) => words.with(at, other).join(' '));
  });
  return new Set(
    [...(text.includes('{det}') ? [closed] : []), ...changed].filter((one) => one !== foldText(text)),
  );
}
