/** What the answers have in common with what is known. An order, never a likelihood, and never a level. */
import type { Flow, FlowFeature } from '../../content/flow-schema.ts';
import type { Source, TermLink } from '../../content/schema.ts';
import type { Answers } from './answers.ts';
import { testCondition } from './condition.ts';
import { findSources } from './find-sources.ts';

/** One pattern with what the reader's own answers say for and against it. */
export interface RankedPattern {
  readonly term: TermLink;
  /** `well`: one strong feature or several weak ones more for it than against; `poorly`: not more for than against. */
  readonly closeness: 'well' | 'partly' | 'poorly';
  readonly fits: readonly string[];
  readonly doesNotFit: readonly string[];
  readonly tellsApart: string | undefined;
  readonly askAbout: readonly string[];
  /** What all of this rests on. */
  readonly sources: readonly Source[];
}

// Only ever compared with each other: three weak features weigh as much as a strong one.
const WEIGHTS: Record<FlowFeature['strength'], number> = { strong: 3, weak: 1 };

/** Patterns with something for them, closest first; equally close ones in the order of the flow. */
export function rankPatterns(flow: Flow, answers: Answers): RankedPattern[] {
  return flow.patterns
    .filter(({ onlyWhen }) => !onlyWhen || testCondition(onlyWhen, answers) === 'yes')
    .map((pattern) => {
      const fits = pattern.for.filter(({ when }) => testCondition(when, answers) === 'yes');
      const doesNotFit = pattern.against.filter(({ when }) => testCondition(when, answers) === 'yes');
      return { pattern, fits, doesNotFit, weight: weigh(fits) - weigh(doesNotFit) };
    })
    .filter(({ fits }) => fits.length > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ pattern, fits, doesNotFit, weight }) => ({
      term: pattern.term,
      closeness: closenessOf(weight),
      fits: fits.map(({ text }) => text),
      doesNotFit: doesNotFit.map(({ text }) => text),
      tellsApart: pattern.tellsApart?.text,
      askAbout: pattern.askAbout.map(({ text }) => text),
      sources: findSources(
        flow,
        [
          ...fits,
          ...doesNotFit,
          ...(pattern.tellsApart ? [pattern.tellsApart] : []),
          ...pattern.askAbout,
        ].flatMap(({ sources }) => sources),
      ),
    }));
}

function weigh(features: readonly FlowFeature[]): number {
  return features.reduce((sum, { strength }) => sum + WEIGHTS[strength], 0);
}

function closenessOf(weight: number): RankedPattern['closeness'] {
  if (weight >= WEIGHTS.strong) return 'well';
  return weight > 0 ? 'partly' : 'poorly';
}
