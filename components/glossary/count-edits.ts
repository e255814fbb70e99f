/**
 * Letters to add, drop, change or swap with a neighbour to get from one word to the other.
 * @returns `most + 1` as soon as it is sure to be more than `most`
 */
export function countEdits(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let twoUp = new Uint8Array(to.length + 1);
  let up = new Uint8Array(to.length + 1);
  let row = new Uint8Array(to.length + 1);
  for (let j = 0; j <= to.length; j++) up[j] = j;
  let leastAbove = 0;
  for (let i = 1; i <= from.length; i++) {
    const least = fillRow(from, to, i, row, up, twoUp);
    // A swap builds on the row before the last, so both must be past the limit.
    if (Math.min(least, leastAbove) > most) return most + 1;
    leastAbove = least;
    [twoUp, up, row] = [up, row, twoUp];
  }
  return Math.min(at(up, to.length), most + 1);
}

/** @returns the least of the row: no row below it gets less, but by a swap */
function fillRow(
  from: string,
  to: string,
  i: number,
  row: Uint8Array,
  up: Uint8Array,
  twoUp: Uint8Array,
): number {
  row[0] = i;
  let least = i;
  for (let j = 1; j <= to.length; j++) {
    const differs = from.charCodeAt(i - 1) === to.charCodeAt(j - 1) ? 0 : 1;
    let edits = Math.min(at(up, j) + 1, at(row, j - 1) + 1, at(up, j - 1) + differs);
    if (isSwap(from, to, i, j)) edits = Math.min(edits, at(twoUp, j - 2) + 1);
    row[j] = edits;
    if (edits < least) least = edits;
  }
  return least;
}

function isSwap(from: string, to: string, i: number, j: number): boolean {
  if (i < 2 || j < 2) return false;
  return from.charCodeAt(i - 1) === to.charCodeAt(j - 2) && from.charCodeAt(i - 2) === to.charCodeAt(j - 1);
}

function at(row: Uint8Array, index: number): number {
  return row[index] ?? 0;
}
