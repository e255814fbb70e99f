import type { AuthoredFlow } from '../flow-schema.ts';
import type { AuthoredTerm } from '../schema.ts';
import { claimsOf } from './claims.ts';

/** Every sentence of an entry that a reader meets, in reading order. */
export function readerTexts(term: AuthoredTerm): string[] {
  return [
    ...claimsOf(term).flatMap(({ text, why }) => (why ? [text, why] : [text])),
    ...(term.picture ? [term.picture.title] : []),
  ];
}

/** Everything a pattern says, each with its sources. */
export function patternClaims(pattern: AuthoredFlow['patterns'][number]) {
  const { for: speaksFor, against, tellsApart, askAbout } = pattern;
  return [...speaksFor, ...against, ...(tellsApart ? [tellsApart] : []), ...askAbout];
}

/** Every sentence of a self-check that a reader meets. */
export function flowTexts(flow: AuthoredFlow): string[] {
  return [
    flow.promise,
    ...flow.questions.flatMap((q) => [q.text, q.why, ...q.options.flatMap((o) => [o.text, o.hint ?? ''])]),
    ...flow.rules.flatMap((rule) => [rule.because, ...rule.actions]),
    ...flow.patterns.flatMap(patternClaims).map(({ text }) => text),
    ...flow.levels.flatMap((level) => [level.title, ...level.actions, ...level.getWorse]),
    ...flow.phones.flatMap(({ emergency, advice }) => [emergency, advice]),
    ...flow.tellTheDoctor.map(({ text }) => text),
  ].filter((text) => text !== '');
}
