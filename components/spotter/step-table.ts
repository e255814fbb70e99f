import { tableBits } from './index-format.ts';

/** From a state, with the class of the next word, to the next state: an open hash table. State 0 is none. */
export interface StepTable {
  /** Class → state after it as a first word. */
  readonly first: Uint16Array | Uint32Array;
  /** State → 1 when determiners may follow. */
  readonly hasSlot: Uint8Array;
  /** The state after `next`, or 0. */
  step(state: number, next: number): number;
}

/** A table while the index is read. */
export interface GrowingStepTable extends StepTable {
  /** The state after a first word, new when there was none. */
  enter(first: number): number;
  /** The state after `next`, new when there was none. */
  add(state: number, next: number): number;
}

/**
 * @param most the most states there will be
 * @param classes how many classes of words there are
 */
export function createStepTable(most: number, classes: number): GrowingStepTable {
  const bits = tableBits(most);
  const mask = 2 ** bits - 1;
  const States = most < 0xffff ? Uint16Array : Uint32Array;
  const from = new States(mask + 1);
  const by = new Uint16Array(mask + 1);
  const to = new States(mask + 1);
  const first = new States(classes);
  let states = 0;

  const slotFor = (state: number, next: number) => {
    let slot = (Math.imul(state, 0x9e3779b1) + Math.imul(next, 0x85ebca6b)) >>> (32 - bits);
    while (to[slot] !== 0 && (from[slot] !== state || by[slot] !== next)) slot = (slot + 1) & mask;
    return slot;
  };

  return {
    first,
    hasSlot: new Uint8Array(most + 1),
    step: (state, next) => to[slotFor(state, next)] ?? 0,
    enter(word) {
      const known = first[word] ?? 0;
      if (known !== 0) return known;
      states += 1;
      first[word] = states;
      return states;
    },
    add(state, next) {
      const slot = slotFor(state, next);
      const known = to[slot] ?? 0;
      if (known !== 0) return known;
      states += 1;
      from[slot] = state;
      by[slot] = next;
      to[slot] = states;
      return states;
    },
  };
}
