/** A page for the doctor: what was answered, in plain and in clinical words, and what the check made of it. Never sent. */
import type { Flow } from '../../content/flow-schema.ts';
import type { GetText } from '../ui/text.ts';
import { optionText } from './option-text.ts';
import type { AnsweredQuestion, Outcome, Reason } from './outcome.ts';

/** One answer as the reader gave it, and in a clinician's words where there are any. */
interface SummaryAnswer {
  readonly plain: string;
  readonly clinical: string | undefined;
}

export interface DoctorSummary {
  readonly title: string;
  /** What the check was, and when. */
  readonly occasion: string;
  readonly advice: string;
  readonly reasons: readonly string[];
  readonly answers: readonly { readonly question: string; readonly given: readonly SummaryAnswer[] }[];
  /** What this page is and is not. */
  readonly purpose: string;
}

/** Of what is only not known, as much as leaves the summary on one page. */
const MOST_UNSURE = 4;

/**
 * Puts together only what the reader answered, and why the level is what it is.
 * @param date the day of the answers in the reader's own format
 */
export function summarise(flow: Flow, outcome: Outcome, text: GetText, date: string): DoctorSummary {
  const certain = outcome.reasons.filter(({ holds }) => holds === 'yes');
  const unsure = outcome.reasons.filter(({ holds, level }) => holds === 'maybe' && level === outcome.level);
  return {
    title: text('selfCheckSummaryTitle'),
    occasion: `${flow.title}, ${date}`,
    advice: outcome.advice.title,
    reasons: [...certain, ...unsure.slice(0, MOST_UNSURE)].map((reason) => writeReason(reason, text)),
    answers: outcome.answers.map((answer) => ({
      question: answer.question.text,
      given: answer.chosen.map((option) => describeAnswer(answer, option, text)),
    })),
    purpose: text('selfCheckPurpose'),
  };
}

/** The summary as plain text, one answer a line: plain words, then clinical ones in brackets. */
export function writeDoctorSummary(summary: DoctorSummary, text: GetText): string {
  return [
    `${summary.title}\n${summary.occasion}`,
    [text('selfCheckSummaryLevel'), summary.advice, ...summary.reasons].map(bulleted).join('\n'),
    [text('selfCheckSummaryAnswers'), ...summary.answers.map(writeAnswers)].map(bulleted).join('\n'),
    summary.purpose,
  ].join('\n\n');
}

function bulleted(line: string, index: number): string {
  return index === 0 ? line : `- ${line}`;
}

function writeAnswers({ question, given }: DoctorSummary['answers'][number]): string {
  return `${question} ${given.map(({ plain, clinical }) => (clinical ? `${plain} [${clinical}]` : plain)).join('; ')}`;
}

function describeAnswer({ question }: AnsweredQuestion, option: string, text: GetText): SummaryAnswer {
  return {
    plain: optionText(question, option, text),
    clinical: question.options.find(({ id }) => id === option)?.clinical,
  };
}

function writeReason({ rule, holds }: Reason, text: GetText): string {
  const because = holds === 'yes' ? rule.because : text('selfCheckSummaryUnsure', rule.because);
  return `${because} (${rule.authority})`;
}
