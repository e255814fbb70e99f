/** The area for the texts that are read: their tokens, candidates and bytes. */
import { i32At, setI32 } from './cells.ts';
import { TEXTS, TEXTS_UNITS, take, UNIT_SIZE } from './layout.ts';

/** The tokens of a block stand first. */
export function tokensAt(): i32 {
  return i32At(TEXTS);
}
/** Candidates of a block, and before them the results of those that were read. */
export function candidatesAt(): i32 {
  return i32At(TEXTS) + 16 * i32At(TEXTS_UNITS);
}
export function candidatesEnd(): i32 {
  return bytesAt();
}
/** UTF-8 takes up to three bytes a unit. */
export function bytesAt(): i32 {
  return i32At(TEXTS) + 30 * i32At(TEXTS_UNITS);
}

/** Makes room for a text of so many UTF-16 units. @returns the address its UTF-8 is to be written at, with a byte 0 behind each block */
export function reserveText(units: i32): i32 {
  if (units + 32 > i32At(TEXTS_UNITS)) {
    // Twice what is asked for, because the area that was is lost. What is decoded later stands behind it.
    const room = (2 * units + 96) & -64;
    setI32(TEXTS, take(room * UNIT_SIZE));
    setI32(TEXTS_UNITS, room);
  }
  return bytesAt();
}
