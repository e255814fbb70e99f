import { casePattern } from './case-pattern.ts';
import { CASE_CAPITALS, CASE_CAPITALS_S, CASE_INITIAL, CASE_RUNS } from './index-format.ts';

/**
 * Whether a stretch of text is in the letter case of an exact wording.
 * @param letterCase as the index holds it: a usual pattern, or runs of small and capital letters by turns
 */
export function matchesCase(
  letterCase: readonly number[],
  text: string,
  start: number,
  end: number,
): boolean {
  const pattern = casePattern(text, start, end);
  const [first = CASE_CAPITALS, ...runs] = letterCase;
  const capitals = countCapitals(pattern);
  if (first === CASE_CAPITALS) return capitals === pattern.length;
  if (first === CASE_CAPITALS_S) return capitals === pattern.length - 1 && pattern.endsWith('l');
  if (first === CASE_INITIAL) return capitals === 1 && pattern.startsWith('U');
  return (
    pattern === [first - CASE_RUNS, ...runs].map((run, at) => (at % 2 === 0 ? 'l' : 'U').repeat(run)).join('')
  );
}

function countCapitals(pattern: string): number {
  let capitals = 0;
  for (const letter of pattern) if (letter === 'U') capitals += 1;
  return capitals;
}
