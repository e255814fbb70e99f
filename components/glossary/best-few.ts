/**
 * Keeps the best few of many, without putting the many in order.
 * @param most how many to keep
 * @param compare negative when the first is better; never 0, so that the order is always the same
 */
export function createBestFew<T>(most: number, compare: (a: T, b: T) => number) {
  const kept: T[] = [];
  return {
    /** Best first. */
    kept: kept as readonly T[],
    offer(one: T): void {
      const last = kept[most - 1];
      if (last !== undefined && compare(last, one) < 0) return;
      let at = Math.min(kept.length, most - 1);
      for (let above = kept[at - 1]; above !== undefined && compare(one, above) < 0; above = kept[at - 1]) {
        kept[at] = above;
        at--;
      }
      kept[at] = one;
    },
  };
}
