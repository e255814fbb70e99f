/** What many verdicts come to. */
import type { Verdict } from './judge.ts';

/** Some of many, with those that make up the rest. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly misses: readonly Verdict[];
}

export interface Figures {
  readonly rightLevel: Share;
  readonly safe: Share;
  /** Of the emergencies, those not given any milder level than is acceptable. */
  readonly emergencies: Share;
  /** Of the trivial complaints, those sent to more care than is acceptable: `part` counts the misses. */
  readonly overTriage: Share;
  readonly closest: Share;
  readonly closestThree: Share;
  /** Questions after the first screens, over those who got past them. */
  readonly medianQuestions: number;
}

export function countFigures(verdicts: readonly Verdict[]): Figures {
  const labelled = verdicts.filter(({ vignette }) => vignette.patterns.length > 0);
  const trivial = verdicts.filter(({ vignette }) => vignette.expected === 'self-care');
  const calm = share(trivial, ({ isRight }) => isRight);
  return {
    rightLevel: share(verdicts, ({ isRight }) => isRight),
    safe: share(verdicts, ({ isSafe }) => isSafe),
    emergencies: share(
      verdicts.filter(({ vignette }) => vignette.expected === 'emergency'),
      ({ isRight }) => isRight,
    ),
    overTriage: { ...calm, part: calm.misses.length },
    closest: share(labelled, ({ place }) => place === 1),
    closestThree: share(labelled, ({ place }) => place !== undefined),
    medianQuestions: median(verdicts.map(({ questions }) => questions).filter((asked) => asked > 0)),
  };
}

/** The part as a number from 0 to 1; 1 when there is nothing to share. */
export function ratio({ part, whole }: Share): number {
  return whole === 0 ? 1 : part / whole;
}

function share(verdicts: readonly Verdict[], holds: (verdict: Verdict) => boolean): Share {
  const misses = verdicts.filter((verdict) => !holds(verdict));
  return { part: verdicts.length - misses.length, whole: verdicts.length, misses };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
