/** Whether it is worth reading a block: asked at each word that a wording may begin with. */
import { isDeterminer, MOST_DETERMINERS } from './candidates.ts';
import { i32At, u8At, u16At } from './cells.ts';
import { GAP } from './codes.ts';
import { BEHIND_SLOT, bitsOf, pairAt, WORDING_FIRST, WORDING_STEP } from './decode-wordings.ts';
import {
  CLASS_OF,
  FIRST_JOINED,
  FLAGS,
  HALVES,
  HAS_PAIR,
  HAS_SELF,
  HAS_SLOT,
  IS_BEHIND_COMMON,
  IS_LEG,
  MAY_START,
  WORD_NEXT,
  WORD_SPELLING,
} from './layout.ts';
import { readWord, wordAt } from './read-word.ts';
import { markClass } from './tokens.ts';
import { codeAt, width } from './utf8.ts';

/** Where to read on after `mayHoldAt`. */
export let behind: i32 = 0;

/** Whether the word there is about legs, or it and the next begin a wording. */
export function mayHoldAt(at: i32): boolean {
  const length = wordAt(at);
  // `wordAt` has looked at what is no word.
  behind = at + width;
  if (length < 0) return false;
  readWord(at, length);
  behind = i32At(WORD_NEXT);
  const word = i32At(WORD_SPELLING) >> 1;
  if ((u8At(i32At(FLAGS) + word) & MAY_START) === 0) return false;
  if ((bitsOf(word) & HAS_SELF) !== 0 || word >= i32At(FIRST_JOINED)) return true;
  const wordClass = u16At(i32At(CLASS_OF) + 2 * word);
  const classBits = bitsOf(wordClass);
  if ((classBits & (IS_LEG | IS_BEHIND_COMMON)) !== 0) return true;
  return (classBits & (HAS_PAIR | HAS_SLOT)) !== 0 && goesOn(wordClass);
}

/** The class of the word or mark that comes next; 0 for what no wording holds. */
function classBehind(from: i32): i32 {
  let at = from;
  let length = wordAt(at);
  while (length < 0) {
    const code = codeAt(at);
    if (code > GAP) return markClass(code);
    at += width;
    length = wordAt(at);
  }
  readWord(at, length);
  const word = i32At(WORD_SPELLING) >> 1;
  const joined = word - i32At(FIRST_JOINED);
  return u16At(joined < 0 ? i32At(CLASS_OF) + 2 * word : i32At(HALVES) + 4 * joined);
}

/** Whether a wording goes on with the next word, or with what stands there behind a slot. */
function goesOn(first: i32): boolean {
  let step = classBehind(behind);
  if (begins(first, step)) return true;
  for (let skipped = 0; step !== 0 && !begins(first, step | BEHIND_SLOT); skipped++) {
    if (skipped === MOST_DETERMINERS || !isDeterminer(step)) return false;
    step = classBehind(i32At(WORD_NEXT));
  }
  return step !== 0;
}

/** Whether a wording begins with a word and goes on with a step. */
function begins(first: i32, step: i32): boolean {
  let wording = i32At(pairAt(first, step));
  while (
    wording !== 0 &&
    (u16At(wording + WORDING_FIRST) !== first || u16At(wording + WORDING_STEP) !== step)
  )
    wording = i32At(wording);
  return wording !== 0;
}
