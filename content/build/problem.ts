/** Why a file of the knowledge base is refused, and what its author can do about it. */
export interface Problem {
  /** Path below `content/`. */
  readonly file: string;
  readonly reason: string;
  readonly wayOut: string;
}

/** One line a clinician can act on: `en/terms/af.yml: … → …`. */
export function formatProblem({ file, reason, wayOut }: Problem): string {
  return `content/${file}: ${reason}\n    → ${wayOut}`;
}
