/** Urgency names whose guidance it is, and means it: the name stands for one of the sources beside it. */
import type { AuthoredTerm } from '../schema.ts';
import type { Rulebook } from './check-term.ts';
import type { Problem } from './problem.ts';

/** Every authority named in "when to get help" is one under which a source of that rule may be cited. */
export function checkAuthorities(file: string, term: AuthoredTerm, known: Rulebook['sources']): Problem[] {
  return term.getHelp.flatMap(({ when, authority, sources }) => {
    const citable = new Set(sources.flatMap((id) => known[id]?.citedAs ?? []));
    return namesIn(authority)
      .filter((name) => !citable.has(name))
      .map((name) => ({
        file,
        reason: `"${when}" names "${name}", which none of its sources is cited as`,
        wayOut: `name one of: ${[...citable].join(', ') || 'nobody yet'}; \`citedAs\` in content/sources.yml holds the names`,
      }));
  });
}

/** "NHS, NICE and CDC" → its three names. */
function namesIn(authority: string): string[] {
  return authority.split(/, | and /);
}
