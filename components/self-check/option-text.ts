import { type FlowQuestion, NONE, UNSURE } from '../../content/flow-schema.ts';
import type { GetText } from '../ui/text.ts';

/** What an option says, "I don't know" and "None of these" among them. */
export function optionText(question: FlowQuestion, option: string, text: GetText): string {
  if (option === UNSURE)
    return text(question.screen === 'emergency' ? 'selfCheckNotSure' : 'selfCheckUnsure');
  if (option === NONE) return text('selfCheckNone');
  return question.options.find((candidate) => candidate.id === option)?.text ?? option;
}
