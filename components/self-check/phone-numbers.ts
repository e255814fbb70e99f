/** Whom to call: the words in braces in what to do, filled for where the reader lives. */
import { type Flow, PHONE_SLOTS } from '../../content/flow-schema.ts';

/** The same lines with the numbers of a region; those of all regions where it has none of its own. */
export function fillPhones(flow: Flow, region: string, lines: readonly string[]): string[] {
  const numbers = ['any', region]
    .flatMap((one) => flow.phones.filter((phone) => phone.region === one))
    .at(-1);
  if (!numbers) return [...lines];
  return lines.map((line) =>
    PHONE_SLOTS.reduce((text, slot) => text.replaceAll(`{${slot}}`, numbers[slot]), line),
  );
}
