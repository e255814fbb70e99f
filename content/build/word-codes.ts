/** How wordings name their words: one digit for the most frequent, two or three for the rest. */
import { BASE, CODE_FREQUENT } from '../../components/spotter/index-format.ts';
import type { DigitWriter } from './digit-writer.ts';

/** Writes words as codes. */
export interface WordCodes {
  /** What the page needs to read the codes. */
  writeHeader(out: DigitWriter): void;
  has(word: string): boolean;
  write(out: DigitWriter, word: string): void;
  /** A code that is no word (`CODE_SLOT`, `CODE_JOIN`). */
  writeSpecial(out: DigitWriter, code: number): void;
}

/**
 * @param used every word that will be written, as often as it will be
 * @param numbers the number of each word, from 1
 */
export function createWordCodes(used: readonly string[], numbers: ReadonlyMap<string, number>): WordCodes {
  // First digits from `three` begin a code of three digits, enough for every word; below it and from
  // `one` a code of two. The more words, the fewer are left for one digit.
  const three = BASE - Math.ceil((numbers.size + 8) / (BASE * BASE));
  const counts = new Map<string, number>();
  for (const word of used) if (numbers.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const one = bestSplit(byCount, counts, numbers, three);
  const frequent = byCount.slice(0, one - CODE_FREQUENT);
  const codes = new Map(frequent.map((word, at) => [word, CODE_FREQUENT + at]));

  return {
    writeHeader(out) {
      out.number(one);
      out.number(three);
      out.number(frequent.length);
      for (const word of frequent) out.number(numbers.get(word) ?? 0);
    },
    has: (word) => numbers.has(word),
    writeSpecial: (out, code) => out.digit(code),
    write(out, word) {
      const code = codes.get(word);
      const number = numbers.get(word);
      if (number === undefined) throw new Error(`"${word}" is not in the dictionary`);
      if (code !== undefined) return out.digit(code);
      if (number < (three - one) * BASE) {
        out.digit(one + Math.floor(number / BASE));
      } else {
        out.digit(three + Math.floor(number / BASE / BASE));
        out.digit(Math.floor(number / BASE) % BASE);
      }
      out.digit(number % BASE);
    },
  };
}

/** The number of one-digit codes with which all of `used` needs the fewest digits. */
function bestSplit(
  byCount: readonly string[],
  counts: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<string, number>,
  three: number,
): number {
  const cost = (one: number) =>
    byCount.reduce((sum, word, at) => {
      const digits = at < one - CODE_FREQUENT ? 1 : (numbers.get(word) ?? 0) < (three - one) * BASE ? 2 : 3;
      return sum + digits * (counts.get(word) ?? 0);
    }, 0);
  const choices = [...Array(three - CODE_FREQUENT).keys()].map((at) => at + CODE_FREQUENT);
  return choices.reduce((best, one) => (cost(one) < cost(best) ? one : best), CODE_FREQUENT);
}
