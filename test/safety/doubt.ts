/** The same vignettes as told by somebody who says "I don't know" wherever they could have said "no". */
import { type Flow, NONE, UNSURE } from '../../content/flow-schema.ts';
import type { Vignette } from './vignettes.ts';

/** Answers that say that something is not there. */
const ABSENCES: readonly string[] = [NONE, 'none-seen'];

/**
 * Puts "I don't know" in the place of every absence after the emergency signs, told or left out. These signs
 * stay as answered: whoever is unsure of one is always seen today.
 */
export function withDoubt(flow: Flow, vignette: Vignette): Vignette {
  const signs = flow.questions.filter(({ screen }) => screen === 'emergency').map(({ id }) => id);
  const told = Object.entries(vignette.answers).map(([id, given]) => {
    const isAbsence = ABSENCES.includes([given].flat().join());
    return [id, isAbsence && !signs.includes(id) ? UNSURE : given] as const;
  });
  return {
    ...vignette,
    id: `${vignette.id}, in doubt`,
    answers: { ...Object.fromEntries(signs.map((id) => [id, NONE])), ...Object.fromEntries(told) },
    silence: UNSURE,
  };
}
