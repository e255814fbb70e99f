/** The pieces that words are spelled with: letters, and the runs of letters that save most digits. */
import { BASE } from '../../components/spotter/matcher/codes.ts';

/** Marks a piece that ends a word. */
export const END = '|';

export interface Pieces {
  /** Those inside a word first, then those that end one; a piece is written by its place. */
  readonly all: readonly string[];
  /** How many end no word. */
  readonly inner: number;
  /** Pieces of `rest`, the last with `END`. */
  split(rest: string): readonly string[];
}

/** @param rests what is to be spelled: words without the letters they share with the word before */
export function createPieces(rests: readonly string[]): Pieces {
  const letters = (rest: string) =>
    [...rest].map((letter, at) => (at === rest.length - 1 ? letter + END : letter));
  let spelled = rests.map(letters);
  const pieces = new Set(spelled.flat());
  const joins: (readonly [string, string])[] = [];
  while (pieces.size < BASE) {
    const pair = mostFrequentPair(spelled);
    if (!pair) break;
    joins.push(pair);
    pieces.add(pair.join(''));
    spelled = spelled.map((parts) => join(parts, pair));
  }
  const sorted = [...pieces].sort();
  const inner = sorted.filter((piece) => !piece.endsWith(END));
  return {
    all: [...inner, ...sorted.filter((piece) => piece.endsWith(END))],
    inner: inner.length,
    split: (rest) => joins.reduce(join, letters(rest)),
  };
}

function mostFrequentPair(spelled: readonly (readonly string[])[]): readonly [string, string] | undefined {
  const counts = new Map<string, { pair: readonly [string, string]; count: number }>();
  for (const parts of spelled) {
    for (const [at, part] of parts.slice(0, -1).entries()) {
      const pair = [part, parts[at + 1] ?? ''] as const;
      const key = pair.join(' ');
      counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const [best] = [...counts.values()].sort((one, other) => other.count - one.count);
  return best && best.count > 1 ? best.pair : undefined;
}

function join(parts: readonly string[], [first, second]: readonly [string, string]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const isPair = parts[at] === first && parts[at + 1] === second;
    joined.push(isPair ? first + second : (parts[at] ?? ''));
    if (isPair) at += 1;
  }
  return joined;
}
