import { type DigitReader, peekDigit, readDigit, readNumber } from './digit-reader.ts';
import { BASE, CODE_FREQUENT, CODE_JOIN, CODE_SLOT } from './index-format.ts';

/** How to read word codes: one digit for frequent words, two or three for others. */
export interface WordCodes {
  /** First digits below are whole codes; those below `three` begin a code of two digits, the rest of three. */
  readonly one: number;
  readonly three: number;
  /** Code → surface. */
  readonly frequent: Uint16Array;
}

/** @param reader stands at the header that `createWordCodes` wrote at build time */
export function readWordCodes(reader: DigitReader): WordCodes {
  const one = readNumber(reader);
  const three = readNumber(reader);
  const frequent = new Uint16Array(CODE_FREQUENT + readNumber(reader));
  for (let code = CODE_FREQUENT; code < frequent.length; code++) frequent[code] = readNumber(reader);
  return { one, three, frequent };
}

/** The surface of the next code, or `CODE_SLOT`, which no word has. */
export function readSurface(reader: DigitReader, { one, three, frequent }: WordCodes): number {
  const first = readDigit(reader);
  if (first === CODE_SLOT) return CODE_SLOT;
  if (first < one) return frequent[first] ?? 0;
  if (first < three) return (first - one) * BASE + readDigit(reader);
  return ((first - three) * BASE + readDigit(reader)) * BASE + readDigit(reader);
}

/** A list of context words, each as the classes of its words. */
export function readList(reader: DigitReader, codes: WordCodes, classOf: Uint16Array): number[][] {
  const list: number[][] = [];
  for (let left = readNumber(reader); left > 0; left--) {
    const item: number[] = [];
    while (peekDigit(reader) === CODE_JOIN) {
      readDigit(reader);
      item.push(classOf[readSurface(reader, codes)] ?? 0);
    }
    item.push(classOf[readSurface(reader, codes)] ?? 0);
    list.push(item);
  }
  return list;
}
