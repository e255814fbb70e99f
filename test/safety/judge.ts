/** Holds the result of the self-check against what a vignette asks for. */
import { reportCase } from '../../components/self-check/case-report.ts';
import type { Flow } from '../../content/flow-schema.ts';
import type { CareLevel } from '../../content/schema.ts';
import type { Vignette } from './vignettes.ts';

/** How many patterns a reader is shown at most. */
const SHOWN = 3;

export interface Verdict {
  readonly vignette: Vignette;
  readonly level: CareLevel;
  readonly isRight: boolean;
  readonly isSafe: boolean;
  /** Rules that fired, certain or not. */
  readonly rules: readonly string[];
  /** The closest entries, as far as a reader is shown them. */
  readonly closest: readonly string[];
  /** Place of the first expected entry among them, from 1; undefined when none is there, or none is expected. */
  readonly place: number | undefined;
  /** Questions put after the first screens. */
  readonly questions: number;
  /** What was asked and is not told by the vignette; answered "I don't know". */
  readonly unanswered: readonly string[];
  /** What the vignette answers and was not asked or does not exist. */
  readonly ignored: readonly string[];
}

/** @throws when the answers are no answers at all */
export function judge(flow: Flow, vignette: Vignette): Verdict {
  const several = flow.questions.filter(({ choose }) => choose === 'many');
  const silent = Object.fromEntries(several.map(({ id }) => [id, vignette.silence]));
  const report = reportCase(flow, { ...silent, ...vignette.answers });
  if (!report) throw new Error(`${vignette.id} holds no answers`);
  const counted = flow.questions.filter(({ screen }) => screen === 'question').map(({ id }) => id);
  const closest = report.patterns
    .filter(({ closeness }) => closeness !== 'poorly')
    .slice(0, SHOWN)
    .map(({ term }) => term);
  const place = closest.findIndex((term) => vignette.patterns.includes(term)) + 1;
  return {
    vignette,
    level: report.careLevel,
    isRight: vignette.acceptable.includes(report.careLevel),
    isSafe: !vignette.unsafe.includes(report.careLevel),
    rules: report.rules.map(({ id, holds }) => (holds === 'yes' ? id : `${id} (unsure)`)),
    closest,
    place: place > 0 ? place : undefined,
    questions: report.questionsAsked.filter((id) => counted.includes(id)).length,
    unanswered: report.unanswered,
    ignored: report.ignored
      .filter(({ question }) => question in vignette.answers)
      .map(({ question, options, reason }) => `${question}: ${options.join(', ')} (${reason})`),
  };
}
