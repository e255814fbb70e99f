/** Where an entry comes from, in words: who wrote and checked it, and when. */
import type { Term } from '../../content/schema.ts';
import type { GetText } from '../ui/text.ts';

/** @returns one to three sentences that never claim a check nobody made */
export function describeAuthors(
  { reviewedBy, hasUnreadLines }: Pick<Term, 'reviewedBy' | 'hasUnreadLines'>,
  text: GetText,
): string {
  const who = describeReaders(reviewedBy, text);
  return hasUnreadLines ? `${who} ${text('termHasUnreadLines')}` : who;
}

function describeReaders(reviewedBy: Term['reviewedBy'], text: GetText): string {
  if (reviewedBy.includes('clinician')) return text('termByClinician');
  return text(reviewedBy.includes('second reader') ? 'termBySecondReader' : 'termByAuthors');
}

/** @returns when the entry was last checked and when it will be again, as a sentence */
export function describeReview({ reviewed, nextReview }: Term, text: GetText): string {
  // The dates carry no time: read and shown in UTC, they are the same day everywhere.
  const format = new Intl.DateTimeFormat(text('languageTag'), { dateStyle: 'long', timeZone: 'UTC' });
  return text('termChecked', format.format(new Date(reviewed)), format.format(new Date(nextReview)));
}
