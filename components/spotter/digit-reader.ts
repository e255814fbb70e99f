import { BASE, DIGITS, MORE, THREE } from './index-format.ts';

/** A place in an encoded index. Plain data read by plain functions: quick before anything is compiled. */
export interface DigitReader {
  readonly encoded: string;
  at: number;
}

const VALUES = new Uint8Array(128);
for (let value = 0; value < BASE; value++) VALUES[DIGITS.charCodeAt(value)] = value;

/** 0 up to `BASE` - 1; 0 past the end. */
export function readDigit(reader: DigitReader): number {
  return VALUES[reader.encoded.charCodeAt(reader.at++)] ?? 0;
}

/** Any whole number from 0, mostly a small one. */
export function readNumber(reader: DigitReader): number {
  const value = readDigit(reader);
  return value < MORE ? value : value + (BASE - MORE) * readNumber(reader);
}

/** A number in one digit below `one`, else in two or, with a first digit from `THREE`, in three. */
export function readCode(reader: DigitReader, one = 0): number {
  const first = readDigit(reader);
  if (first < one) return first;
  const second = readDigit(reader);
  if (first < THREE) return one + (first - one) * BASE + second;
  return one + (THREE - one + (first - THREE) * BASE + second) * BASE + readDigit(reader);
}
