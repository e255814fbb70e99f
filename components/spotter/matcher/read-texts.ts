/** Texts → the forms in them. Most of a page holds none, and is only looked at a word at a time. */
import { findCandidates } from './candidates.ts';
import { i32At, setI32, skipWords, u8At } from './cells.ts';
import { holdsAny, judge } from './conditions.ts';
import { BLOCK, FILTER, FILTER_SHIFT, FOUND, FOUND_END, TOKEN_COUNT } from './layout.ts';
import { behind, mayHoldAt } from './may-hold.ts';
import { bytesAt, candidatesAt } from './texts.ts';
import { readTokens } from './tokens.ts';

/**
 * Reads so many blocks whose UTF-8 stands in the area for texts, each with a byte 0 behind it. A block with words
 * about legs has a result without a term for them.
 * @returns where the results end that begin at `resultsAt`
 */
export function readTexts(count: i32): i32 {
  let at = bytesAt();
  setI32(FOUND_END, candidatesAt());
  for (let block = 0; block < count; block++) {
    const start = at;
    at = findStart(at);
    if (u8At(at) !== 0) {
      at = readTokens(start);
      readBlock(block);
    }
    at += 1;
  }
  return i32At(FOUND_END);
}

function readBlock(block: i32): void {
  const found = i32At(FOUND_END);
  setI32(BLOCK, block);
  setI32(FOUND, found);
  findCandidates();
  setI32(FOUND_END, judge());
}

/** Whether the one text there holds a word of a list, as a result named it. */
export function holdsWordOf(list: i32): boolean {
  readTokens(bytesAt());
  return holdsAny(list, 0, 0, 0, i32At(TOKEN_COUNT));
}

/**
 * The first word of a block at which it seems to hold something.
 * @returns its address, or that of the 0 behind the block
 */
function findStart(from: i32): i32 {
  let at = skipWords(from, FILTER, FILTER_SHIFT);
  while (u8At(at) !== 0 && !mayHoldAt(at)) at = skipWords(behind, FILTER, FILTER_SHIFT);
  return at;
}
