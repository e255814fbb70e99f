/** The letters of a text as a set of bits: a quick way to see that two texts cannot be alike. */

/** @returns one bit for each letter that occurs, digits and letters of other scripts folded in */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set. */
export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
