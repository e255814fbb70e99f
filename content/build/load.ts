import { fileURLToPath } from 'node:url';
import { compileContent, type KnowledgeBase } from './compile.ts';
import { formatProblem } from './problem.ts';
import { readContent } from './read.ts';

/** The folder `content/` of this repository. */
export const CONTENT_FOLDER = fileURLToPath(new URL('..', import.meta.url));
export const LANGUAGES = ['en'] as const;

/**
 * Reads and compiles one language.
 * @throws with every problem, one a paragraph, when the content breaks a rule
 */
export function loadKnowledge(
  languageCode: string,
  today = new Date().toISOString().slice(0, 10),
): KnowledgeBase {
  const compiled = compileContent(readContent(CONTENT_FOLDER, languageCode), today);
  if (compiled.kind === 'knowledge') return compiled.knowledge;
  const lines = compiled.problems.map(formatProblem);
  throw new Error(`The knowledge base breaks ${lines.length} of its own rules:\n\n${lines.join('\n')}\n`);
}
