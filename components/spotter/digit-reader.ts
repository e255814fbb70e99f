import { BASE, DIGITS, MORE } from './index-format.ts';

/**
 * A place in an encoded index. Plain data read by plain functions: decoding runs once, before anything is
 * compiled, where a closure in a closure for each digit costs more than the digit.
 */
export interface DigitReader {
  readonly encoded: string;
  readonly values: Uint8Array;
  at: number;
}

export function createDigitReader(encoded: string): DigitReader {
  const values = new Uint8Array(128);
  for (let value = 0; value < BASE; value++) values[DIGITS.charCodeAt(value)] = value;
  return { encoded, values, at: 0 };
}

/** 0 up to `BASE` - 1; 0 past the end. */
export function readDigit(reader: DigitReader): number {
  return reader.values[reader.encoded.charCodeAt(reader.at++)] ?? 0;
}

/** The next digit, which stays to be read. */
export function peekDigit(reader: DigitReader): number {
  return reader.values[reader.encoded.charCodeAt(reader.at)] ?? 0;
}

/** Any whole number from 0. */
export function readNumber(reader: DigitReader): number {
  const value = readDigit(reader);
  return value < MORE ? value : value - MORE + (BASE - MORE) * readNumber(reader);
}

/** So many characters as they stand. */
export function readRaw(reader: DigitReader, length: number): string {
  reader.at += length;
  return reader.encoded.slice(reader.at - length, reader.at);
}
