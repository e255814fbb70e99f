/** The wordings that begin with a word, read from the encoded index when a page first has the word. */
import { readCode, readNumber } from './digit-reader.ts';
import { GROUP_EXACT, LAST_RUN, RUNS, SELF, SELF_PLURAL } from './index-format.ts';
import { addTo, type Group, readPath, type SurfaceIndex } from './surface-index.ts';

/** A wording. */
export interface Wording {
  /** Classes and `SLOT_WORD`s behind the first word; none for the word alone. */
  readonly path: readonly number[];
  readonly group: Group;
  /** What `casePattern` must say of it, when its case matters. */
  readonly letterCase: string | undefined;
}

/** Wordings by the first step of their path; the word alone by `SELF` or `SELF_PLURAL`. */
export type Bucket = Map<number, Wording[]>;

/** @param word its number in the word table */
export function bucketOf(index: SurfaceIndex, word: number): Bucket {
  const known = index.buckets.get(word);
  if (known) return known;
  const bucket: Bucket = new Map();
  const at = index.words.bucketAt[word] ?? -1;
  if (at >= 0) fill(bucket, index, index.firstBucket + at);
  index.buckets.set(word, bucket);
  return bucket;
}

function fill(bucket: Bucket, index: SurfaceIndex, at: number): void {
  const reader = { encoded: index.encoded, at };
  for (let head = 0; head % RUNS < LAST_RUN; ) {
    head = readCode(reader);
    const group = index.groups[Math.floor(head / RUNS)];
    if (!group) throw new RangeError('damaged index');
    let left = (head % LAST_RUN) + 1;
    if (left === LAST_RUN) left += readNumber(reader);
    for (; left > 0; left--) {
      const path = readPath(reader, index);
      const [first = 0] = path;
      const letterCase = group.bits & GROUP_EXACT ? index.letterCases[readNumber(reader)] : undefined;
      addTo(bucket, first, { path: isAlone(first) ? [] : path, group, letterCase });
    }
  }
}

/** Whether this stands for the word of the bucket. */
function isAlone(step: number): boolean {
  return step === SELF || step === SELF_PLURAL;
}
