/** An entry taken apart into its claims, for checks, counts and the list of its sources. */
import { type AuthoredTerm, PARTS, type Part, type SourceId } from '../schema.ts';

/** One claim of an entry, and the part that it stands in. */
export interface Claim {
  readonly part: Part | 'gist' | 'picture';
  readonly text: string;
  /** What a reader is told on how sure anyone is; only advice has it. */
  readonly why?: string;
  readonly sources: readonly SourceId[];
}

/** Every claim of an entry, in the order a reader meets them. */
export function claimsOf(term: AuthoredTerm): Claim[] {
  return [
    { part: 'gist', ...term.gist },
    ...PARTS.flatMap((part) =>
      term[part].map(
        (claim): Claim => ({
          part,
          text: textOf(claim),
          ...('why' in claim && { why: claim.why }),
          sources: claim.sources,
        }),
      ),
    ),
    ...(term.picture
      ? [{ part: 'picture' as const, text: term.picture.description, sources: term.picture.sources }]
      : []),
  ];
}

function textOf(claim: AuthoredTerm[Part][number]): string {
  if ('when' in claim) return claim.when;
  return 'difference' in claim ? claim.difference : claim.text;
}

/** The ids of every source an entry names, in the order of first use. */
export function sourceIdsOf(term: AuthoredTerm): SourceId[] {
  return [...new Set(claimsOf(term).flatMap((claim) => claim.sources))];
}
