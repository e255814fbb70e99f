/** A page for the doctor: what was asked, what was answered, and what the check made of it. Never sent. */
import type { Flow } from '../../content/flow-schema.ts';
import type { GetText } from '../ui/text.ts';
import { optionText } from './option-text.ts';
import type { AnsweredQuestion, Outcome, Reason } from './outcome.ts';

/**
 * Writes the summary as plain text, one answer a line.
 * @param date the day of the answers in the reader's own format
 */
export function writeDoctorSummary(flow: Flow, outcome: Outcome, text: GetText, date: string): string {
  const section = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [[heading, ...lines].join('\n')] : [];
  return [
    [text('selfCheckSummaryTitle'), `${flow.title}, ${date}`].join('\n'),
    ...section(
      text('selfCheckSummaryAnswers'),
      outcome.answers.map((answer) => writeAnswer(answer, text)),
    ),
    ...section(text('selfCheckSummaryLevel'), [
      `- ${outcome.advice.title}`,
      ...outcome.reasons.map((reason) => writeReason(reason, text)),
    ]),
    text('selfCheckPurpose'),
  ].join('\n\n');
}

function writeAnswer({ question, chosen }: AnsweredQuestion, text: GetText): string {
  return `- ${question.text} ${chosen.map((option) => optionText(question, option, text)).join('; ')}`;
}

function writeReason({ rule, holds }: Reason, text: GetText): string {
  const because = holds === 'yes' ? rule.because : text('selfCheckSummaryUnsure', rule.because);
  return `- ${because} (${rule.authority})`;
}
