/** How buckets and lists name words: one digit for the most frequent, two or three for the rest. */
import { BASE, FIRST_WORD, THREE } from '../../components/spotter/matcher/codes.ts';
import type { DigitWriter } from './digit-writer.ts';

/** Writes symbols: twice a class, and 1 when it is the last of its wording. */
export interface Symbols {
  readonly isNamed: ReadonlySet<number>;
  /** What the page needs to read them. */
  writeHeader(out: DigitWriter): void;
  write(out: DigitWriter, symbol: number): void;
}

const LEAST_FREQUENT = 8;

/**
 * @param used every symbol that will be written, as often as it will be
 * @param common words that have a name whether it is used or not
 */
export function createSymbols(used: readonly number[], common: ReadonlySet<number>): Symbols {
  const isNamed = new Set(
    [...used.map((symbol) => symbol >> 1), ...common].filter((word) => word >= FIRST_WORD),
  );
  const ranks = new Map(
    [...isNamed].sort((one, other) => one - other).map((word, at) => [word, FIRST_WORD + at]),
  );
  const numberOf = (symbol: number) => 2 * (ranks.get(symbol >> 1) ?? symbol >> 1) + (symbol & 1);
  const counts = new Map<number, number>();
  for (const symbol of used) counts.set(numberOf(symbol), (counts.get(numberOf(symbol)) ?? 0) + 1);
  const byCount = [...counts].sort(([one, often], [other, oftener]) => oftener - often || one - other);
  // One digit for as many as leave two for all others.
  const most = 2 * (FIRST_WORD + ranks.size);
  const one = Math.max(LEAST_FREQUENT, THREE - Math.ceil(most / BASE));
  const frequent = byCount.slice(0, one).map(([number]) => number);
  const digits = new Map(frequent.map((number, at) => [number, at]));
  return {
    isNamed,
    writeHeader(out) {
      out.number(frequent.length);
      for (const number of frequent) out.code(number);
    },
    write(out, symbol) {
      const number = numberOf(symbol);
      out.code(digits.get(number) ?? frequent.length + number, frequent.length);
    },
  };
}
