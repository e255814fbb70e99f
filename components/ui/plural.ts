/** Words that change with a number. */
import type { GetText, MessageKey } from './text.ts';

/** Messages that come in one form for each category of number: `mentions_one`, `mentions_other` … */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : never
  : never;

/** The form of a message for a number, which is its `$1`. Each language has categories of its own. */
export function getPlural(text: GetText, key: PluralKey, count: number): string {
  const category = new Intl.PluralRules(text('languageTag')).select(count);
  // The test of the messages holds that each language has a form for each of its categories.
  return text(`${key}_${category}` as MessageKey, count);
}
