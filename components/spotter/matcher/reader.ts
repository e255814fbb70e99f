/** Reads the digits of the encoded index, which lies in the work area. */
import { i32At, setI32, setU8, u8At } from './cells.ts';
import { BASE, MORE, THREE } from './codes.ts';
import { DIGIT_OF, READER } from './layout.ts';

/** Digits are the printable characters that need no escape in any kind of string. */
export function prepareDigits(): void {
  let digit = 0;
  for (let character = 32; character < 127; character++) {
    const isLeftOut =
      character === 34 || character === 36 || character === 39 || character === 92 || character === 96;
    setU8(DIGIT_OF + character, isLeftOut ? 0 : digit);
    if (!isLeftOut) digit += 1;
  }
}

/** 0 up to `BASE` - 1. */
export function readDigit(): i32 {
  const at = i32At(READER);
  setI32(READER, at + 1);
  return u8At(DIGIT_OF + u8At(at));
}

/** Any whole number from 0, mostly a small one. */
export function readNumber(): i32 {
  let value = 0;
  let factor = 1;
  for (let most = 0; most < 5; most++) {
    const digit = readDigit();
    value += digit * factor;
    if (digit < MORE) break;
    factor = factor * (BASE - MORE);
  }
  return value;
}

/** A number in one digit below `one`, else in two or, with a first digit from `THREE`, in three. */
export function readCode(one: i32): i32 {
  const first = readDigit();
  if (first < one) return first;
  const second = readDigit();
  if (first < THREE) return one + (first - one) * BASE + second;
  return one + (THREE - one + (first - THREE) * BASE + second) * BASE + readDigit();
}

/** Goes on after so many characters. @returns where they begin */
export function skip(count: i32): i32 {
  const at = i32At(READER);
  setI32(READER, at + count);
  return at;
}
