import { type FlowQuestion, NONE, UNSURE } from '../../content/flow-schema.ts';
import type { GetText } from '../ui/text.ts';

/** What an option says, "I don't know" and "None of these" among them. */
export function optionText(question: FlowQuestion, option: string, text: GetText): string {
  const isSign = question.screen === 'emergency';
  if (option === UNSURE) return text(isSign ? 'selfCheckNotSure' : 'selfCheckUnsure');
  // Of an emergency sign a reader is sure or not; of a risk or a patch of skin nobody knows all.
  if (option === NONE) return text(isSign ? 'selfCheckNone' : 'selfCheckNoneKnown');
  return question.options.find((candidate) => candidate.id === option)?.text ?? option;
}
