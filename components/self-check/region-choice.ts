/** A leg drawing as another way to choose options: what each part of it chooses, and what is lit. */
import type { FlowQuestion } from '../../content/flow-schema.ts';
import { LEG_REGIONS, type LegRegion } from '../../content/picture-ids.ts';
import { choose } from './choice.ts';

/** Whether a question can be answered on the drawing. */
export function hasRegions(question: FlowQuestion): boolean {
  return question.options.some(({ regions }) => regions);
}

/** The parts to light up for what is chosen. */
export function litRegions(question: FlowQuestion, chosen: readonly string[]): LegRegion[] {
  const lit = question.options.flatMap(({ id, regions = [] }) => (chosen.includes(id) ? regions : []));
  return LEG_REGIONS.filter((region) => lit.includes(region));
}

/**
 * Chooses what a part stands for, or takes it back when all of it is chosen. A part that stands for two
 * options, as the heel does, chooses both: the list beside the drawing shows it, and one can be taken back there.
 */
export function chooseRegion(question: FlowQuestion, chosen: readonly string[], region: LegRegion): string[] {
  const meant = question.options
    .filter(({ regions = [] }) => regions.includes(region) && regions.length < LEG_REGIONS.length)
    .map(({ id }) => id);
  const missing = meant.filter((id) => !chosen.includes(id));
  return (missing.length > 0 ? missing : meant).reduce<string[]>(
    (now, id) => choose(question, now, id),
    [...chosen],
  );
}
