/** How a choice on a screen changes what is chosen. */
import { type FlowQuestion, NONE } from '../../content/flow-schema.ts';
import { optionIds } from './answers.ts';

/**
 * Chooses an option, or takes it back where several may be chosen.
 * @returns the chosen ids in the order shown; "None of these" stands alone, "I don't know" may stand beside others
 */
export function choose(question: FlowQuestion, chosen: readonly string[], option: string): string[] {
  if (question.choose === 'one') return [option];
  const toggled = chosen.includes(option) ? chosen.filter((id) => id !== option) : [...chosen, option];
  const kept = toggled.filter((id) => (option === NONE ? id === NONE : id !== NONE));
  return optionIds(question).filter((id) => kept.includes(id));
}

/** In this order: a row shows the key that chooses it. */
const KEYS = [...'123456789', ...'abcdefghijklmnopqrstuvwxyz'];

/** The key of each option: 0 for "None of these", 1 to 9 for the others, and the letters from a on after these. */
export function choiceKeys(options: readonly string[]): ReadonlyMap<string, string> {
  const others = options.filter((option) => option !== NONE);
  return new Map([
    [NONE, '0'],
    ...others.map((option, index): [string, string] => [option, KEYS[index] ?? '']),
  ]);
}
