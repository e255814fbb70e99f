/** What a page says as a whole, counted up and down as its blocks come and go. */
import type { BlockReading } from './block-reading.ts';

/** A part of a block, as far as it is counted. */
interface Counted {
  readonly reading: BlockReading;
  /** Terms that it names by forms that need no context. */
  readonly spells: ReadonlySet<number>;
}

export function createPageTally() {
  const spelled = new Map<number, number>();
  /** Blocks with one word about legs and no other, by its class. */
  const single = new Map<number, number>();
  let withLegs = 0;
  return {
    /** @param by 1 for a block that came, -1 for one that went */
    count(parts: readonly Counted[], by: 1 | -1): void {
      const add = (to: Map<number, number>, key: number) => to.set(key, (to.get(key) ?? 0) + by);
      for (const { spells } of parts) for (const term of spells) add(spelled, term);
      const [leg, ...others] = new Set(parts.flatMap(({ reading }) => reading.legs));
      if (leg === undefined) return;
      withLegs += by;
      if (others.length === 0) add(single, leg);
    },
    /** Whether the page names a term by a form that needs no context. */
    isSpelledOut: (term: number): boolean => (spelled.get(term) ?? 0) > 0,
    /** How many blocks hold a word about legs other than this one (a class). */
    legBlocks: (except: number): number => withLegs - (single.get(except) ?? 0),
  };
}
