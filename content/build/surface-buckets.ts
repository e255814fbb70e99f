/** Wordings by the word they begin with: what the page reads where it meets that word. */
import { FIRST_WORD, SELF, SELF_PLURAL } from '../../components/spotter/matcher/codes.ts';
import type { Wording, WordingGroup, Wordings } from './surface-wordings.ts';
import { isWord, type Words } from './surface-words.ts';

/** Wordings of one group in a bucket. */
export interface Run {
  readonly group: number;
  readonly wordings: BucketWording[];
}

/** What follows the word of the bucket, as symbols (see `createSymbols`). */
export interface BucketWording {
  readonly symbols: readonly number[];
  readonly letterCase: string;
}

export interface Buckets {
  /** By the number of the word. */
  readonly runs: ReadonlyMap<number, readonly Run[]>;
  /** Words so frequent that pages are not searched for them, but for what follows them. */
  readonly common: ReadonlySet<number>;
  /** Classes that must be found in a page although they may have no bucket. */
  readonly sought: ReadonlySet<number>;
}

/** Words of which any text is full. */
const COMMON =
  'the of and to a in is that for it was on are as with his they at be this from have or by one had not but what all were when we there can an your which their if do will how up out about then she many some these so other into has more her two him time see could no make than first been its who now people my made over did down only way use find may long very after just where most much before too me also new any back good because through between own both same each every off around last still even well work get go take come know think say want year day like little great being need water help set put enough done become became lot given left right small large big high low old young open close against during while under again never always often soon later early today hard easy able whole part place point home hand head side end keep let begin seem show try ask turn start move live believe hold bring happen must might should would without within along though until however almost quite rather since away together once few least less real sure true clear full free different important possible'.split(
    ' ',
  );

/** @param groups of all terms, in order */
export function collectBuckets(
  groups: readonly WordingGroup[],
  { legWords, determiners }: Wordings,
  words: Words,
): Buckets {
  const buckets = new Map<number, Map<number, BucketWording[]>>();
  for (const [group, { wordings }] of groups.entries()) {
    for (const { words: wording, letterCase } of wordings) {
      const { word, symbols } = place(wording, words);
      const bucket = buckets.get(word) ?? new Map<number, BucketWording[]>();
      buckets.set(word, bucket.set(group, [...(bucket.get(group) ?? []), { symbols, letterCase }]));
    }
  }
  const runs = new Map([...buckets].map(([word, bucket]) => [word, runsOf(bucket)]));
  const small = [...COMMON, ...determiners.flat()].filter((word) => words.spellingOf(word) !== undefined);
  const marked = new Map([...runs].map(([word, of]) => [word, of.filter((run) => !groups[run.group]?.not)]));
  const unmarked = [...marked].filter(([, of]) => of.length === 0).map(([word]) => word);
  const common = commonWords(marked, new Set([...small.map((word) => words.classOf(word)), ...unmarked]));
  const legs = legWords.filter(({ length }) => length === 1).flat();
  const sought = new Set(legs.map((leg) => words.classOf(leg)));
  // The page takes a word about legs where there is one, else the last of these.
  for (const word of common)
    for (const { symbols } of wordingsOf(marked, word)) sought.add(telling(symbols, common) ?? 0);
  return { runs, common, sought };
}

/**
 * Those whose wordings all hold a word that is not common: pages are searched for that.
 * @param small from the most frequent on
 */
function commonWords(runs: Buckets['runs'], small: ReadonlySet<number>): Set<number> {
  const common = new Set(small);
  const ranks = new Map([...small].map((word, rank) => [word, rank]));
  const rankOf = (word: number) => ranks.get(word) ?? -1;
  for (const first of small) {
    for (const { symbols } of wordingsOf(runs, first)) {
      const inIt = [first, ...symbols.map((symbol) => symbol >> 1)].filter((word) => word >= FIRST_WORD);
      if (inIt.every((word) => common.has(word)))
        common.delete(inIt.reduce((rarest, word) => (rankOf(word) > rankOf(rarest) ? word : rarest)));
    }
  }
  return common;
}

function wordingsOf(runs: Buckets['runs'], word: number): BucketWording[] {
  return (runs.get(word) ?? []).flatMap(({ wordings }) => wordings);
}

/** The last word that is not common: also behind a slot, for determiners are common words. */
function telling(symbols: readonly number[], common: ReadonlySet<number>): number | undefined {
  return symbols.map((symbol) => symbol >> 1).findLast((word) => word >= FIRST_WORD && !common.has(word));
}

/** The bucket of a wording, and what stands there. */
function place(wording: Wording, words: Words): { word: number; symbols: number[] } {
  const [first = '', ...rest] = wording;
  if (!isWord(first)) throw new Error(`the form "${wording.join(' ')}" begins with a mark`);
  if (rest.length === 0) {
    const spelling = words.spellingOf(first) ?? 0;
    return { word: spelling >> 1, symbols: [2 * (spelling % 2 === 1 ? SELF_PLURAL : SELF) + 1] };
  }
  const classes = rest.map((word) => words.classOf(word));
  return {
    word: words.classOf(first),
    symbols: classes.map((word, at) => 2 * word + Number(at === rest.length - 1)),
  };
}

/** Each wording once, in an order of their own. */
function runsOf(bucket: ReadonlyMap<number, readonly BucketWording[]>): readonly Run[] {
  return [...bucket].map(([group, wordings]) => {
    const distinct = new Map(
      wordings.map((wording) => [`${wording.symbols.join()} ${wording.letterCase}`, wording]),
    );
    return { group, wordings: [...distinct].sort().map(([, wording]) => wording) };
  });
}
