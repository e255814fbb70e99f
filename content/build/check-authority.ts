/** Urgency names whose guidance it is, and means it: the name stands for one of the sources beside it. */
import type { SourceId } from '../schema.ts';
import type { Rulebook } from './check-term.ts';
import type { Problem } from './problem.ts';

/** Something urgent, with whose guidance it is. */
interface UrgentClaim {
  readonly text: string;
  readonly authority: string;
  readonly sources: readonly SourceId[];
}

/** Every authority an urgent claim names is one under which a source of that claim may be cited. */
export function checkAuthority(
  file: string,
  { text, authority, sources }: UrgentClaim,
  known: Rulebook['sources'],
): Problem[] {
  const citable = new Set(sources.flatMap((id) => known[id]?.citedAs ?? []));
  return namesIn(authority)
    .filter((name) => !citable.has(name))
    .map((name) => ({
      file,
      reason: `"${text}" names "${name}", which none of its sources is cited as`,
      wayOut: `name one of: ${[...citable].join(', ') || 'nobody yet'}; \`citedAs\` in content/sources.yml holds the names`,
    }));
}

/** "NHS, NICE and CDC" → its three names. */
function namesIn(authority: string): string[] {
  return authority.split(/, | and /);
}
