import { compileContent } from '../../content/build/compile.ts';
import type { Problem } from '../../content/build/problem.ts';
import { authored, cramp } from './authored.ts';

/** The day the small knowledge base is checked on. */
const TODAY = '2026-06-01';

/** What the build says of the small knowledge base with some of its files changed. */
export function findProblems(changes: Parameters<typeof authored>[0], today = TODAY): readonly Problem[] {
  const compiled = compileContent(authored(changes), today);
  return compiled.kind === 'problems' ? compiled.problems : [];
}

/** The reasons alone, for one changed entry. */
export function reasonsFor(changed: object): string[] {
  return findProblems({ terms: { 'calf-cramp': { ...cramp, ...changed } } }).map(({ reason }) => reason);
}
