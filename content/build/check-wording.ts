/** Wordings that may not stand alone, that only some sources bear out, or that are spelled the other way. */
import type { Companion, Language } from '../language-schema.ts';
import type { AuthoredTerm } from '../schema.ts';
import { type Claim, claimsOf } from './claims.ts';
import { TO_UK } from './form-variants.ts';
import type { Problem } from './problem.ts';
import { readerTexts } from './texts.ts';

/** "Red" stands beside "darker", "rub the muscle" beside "unless the leg is swollen". */
export function checkCompanions(file: string, term: AuthoredTerm, language: Language): Problem[] {
  return claimsOf(term).flatMap((claim) =>
    language.companions
      .filter((rule) => holdsFor(rule, claim) && standsAlone(rule, claim.text))
      .map((rule) => ({
        file,
        reason: `says "${says(claim.text, rule.says)}" without ${rule.with.slice(0, 3).join(' or ')} in "${claim.text}"`,
        wayOut: rule.reason,
      })),
  );
}

function holdsFor(rule: Companion, { part }: Claim): boolean {
  return rule.parts.length === 0 || (rule.parts as readonly string[]).includes(part);
}

function standsAlone(rule: Companion, text: string): boolean {
  const rest = rule.except.reduce((left, wording) => left.replaceAll(wording, ''), text.toLowerCase());
  return says(rest, rule.says) !== undefined && says(text, rule.with) === undefined;
}

/** What only some publications say rests on one of them. */
export function checkGrounds(file: string, term: AuthoredTerm, language: Language): Problem[] {
  return claimsOf(term).flatMap(({ text, sources }) =>
    language.grounds
      .filter(
        (rule) =>
          rule.says.every((word) => says(text, [word])) && !rule.sources.some((id) => sources.includes(id)),
      )
      .map((rule) => ({
        file,
        reason: `"${text}" names no source that says so`,
        wayOut: `${rule.reason} Cite ${rule.sources.join(' or ')}, or say it otherwise`,
      })),
  );
}

/** Entries are written in UK spelling; US spelling belongs to the forms, where pages are read. */
export function checkSpelling(file: string, term: AuthoredTerm): Problem[] {
  const words = new Set(
    [term.name, ...readerTexts(term)]
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+/g),
  );
  return [...words].flatMap((word) => {
    const rule = TO_UK.find(({ from }) => from.test(word));
    if (!rule) return [];
    return [
      {
        file,
        reason: `spells "${word}" the US way`,
        wayOut: `write "${word.replace(rule.from, rule.to)}"; content/README.md says why`,
      },
    ];
  });
}

/** @returns the first of the words that the text holds whole, in any letter case */
function says(text: string, words: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  return words.find((word) => holds(lower, word.toLowerCase()));
}

function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

function isLetter(character = ''): boolean {
  return character >= 'a' && character <= 'z';
}
