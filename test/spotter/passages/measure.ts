/** How well marks fit annotated passages. */
import type { Passage, Span } from './passage.ts';

export interface Mark extends Span {
  readonly termId: string;
}

/** Each list quotes what it counts. */
interface Measured {
  readonly recall: number;
  readonly precision: number;
  /** Named, and neither marked nor marked elsewhere in the passage as the same entry. */
  readonly misses: readonly string[];
  /** Marked as another entry than the annotated one: found, and worth a look. */
  readonly otherwise: readonly string[];
  /** Marked where nothing was annotated. */
  readonly extras: readonly string[];
  readonly lookalikes: readonly string[];
}

interface Counts {
  named: number;
  marked: number;
  readonly misses: string[];
  readonly otherwise: string[];
  readonly extras: string[];
  readonly lookalikes: string[];
}

const AROUND = 30;
const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** @param markPage the marks in a text that is a page of its own */
export function measure(passages: readonly Passage[], markPage: (text: string) => readonly Mark[]): Measured {
  const counts: Counts = { named: 0, marked: 0, misses: [], otherwise: [], extras: [], lookalikes: [] };
  for (const passage of passages) {
    const marks = markPage(passage.text);
    countFound(passage, marks, counts);
    countWrong(passage, marks, counts);
  }
  const { named, marked, misses, otherwise, extras, lookalikes } = counts;
  const recall = 1 - misses.length / named;
  const precision = 1 - (extras.length + lookalikes.length) / marked;
  return { recall, precision, misses, otherwise, extras, lookalikes };
}

function countFound(passage: Passage, marks: readonly Mark[], counts: Counts): void {
  for (const mention of passage.mentions) {
    if (mention.paraphrase) continue;
    counts.named += 1;
    if (marks.some(({ termId }) => termId === mention.concept)) continue;
    const other = marks.find((mark) => overlap(mark, mention));
    const line = `${quote(passage, mention)} → ${mention.concept}`;
    if (other) counts.otherwise.push(`${line}, marked as ${other.termId}`);
    else counts.misses.push(line);
  }
}

function countWrong(passage: Passage, marks: readonly Mark[], counts: Counts): void {
  counts.marked += marks.length;
  const { mentions, optional, must_not } = passage;
  for (const mark of marks) {
    const line = `${quote(passage, mark)} → ${mark.termId}`;
    if (must_not.some((span) => overlap(span, mark))) counts.lookalikes.push(line);
    else if (![...mentions, ...optional].some((span) => overlap(span, mark))) counts.extras.push(line);
  }
}

/** The passage, and the words with a little of what stands around. */
function quote({ id, text }: Passage, { start, end }: Span): string {
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  return `${id}: …${before}[${text.slice(start, end)}]${after}…`.replaceAll('\n', ' ');
}
