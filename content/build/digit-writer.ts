import { DIGITS, MORE } from '../../components/spotter/index-format.ts';

/** Collects the digits of an index. */
export interface DigitWriter {
  /** 0 up to `BASE` - 1. */
  digit(value: number): void;
  /** Any whole number from 0. */
  number(value: number): void;
  /** Characters that stand for themselves. */
  raw(text: string): void;
  text(): string;
}

export function createDigitWriter(): DigitWriter {
  const parts: string[] = [];
  const digit = (value: number): void => {
    const character = DIGITS.charAt(value);
    if (character === '') throw new RangeError(`${value} is no digit`);
    parts.push(character);
  };
  const number = (value: number): void => {
    if (value < MORE) {
      digit(value);
      return;
    }
    digit(MORE + (value % (DIGITS.length - MORE)));
    number(Math.floor(value / (DIGITS.length - MORE)));
  };
  return { digit, number, raw: (text) => parts.push(text), text: () => parts.join('') };
}
