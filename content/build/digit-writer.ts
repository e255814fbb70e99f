import { BASE, MORE, THREE } from '../../components/spotter/matcher/codes.ts';

/** Printable characters that need no escape in any kind of JavaScript string. One is one digit. */
const DIGITS = [...Array(95).keys()]
  .map((at) => String.fromCharCode(32 + at))
  .filter((character) => !'"\'`\\$'.includes(character))
  .join('');

/** Collects the digits of an index: the other side of the matcher's `reader.ts`. */
export interface DigitWriter {
  /** 0 up to `BASE` - 1. */
  digit(value: number): void;
  /** Any whole number from 0. */
  number(value: number): void;
  /** For the matcher's `readCode`. */
  code(value: number, one?: number): void;
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
    if (value < MORE) digit(value);
    else {
      digit(MORE + ((value - MORE) % (BASE - MORE)));
      number(Math.floor((value - MORE) / (BASE - MORE)));
    }
  };
  const code = (value: number, one = 0): void => {
    if (value < one) return void digit(value);
    const high = Math.floor((value - one) / BASE);
    if (high < THREE - one) digit(one + high);
    else {
      digit(THREE + Math.floor((high - THREE + one) / BASE));
      digit((high - THREE + one) % BASE);
    }
    digit((value - one) % BASE);
  };
  return { digit, number, code, raw: (text) => parts.push(text), text: () => parts.join('') };
}
