/** A text as a page of its own, read without a browser. */
import { readBlock } from '../../../components/spotter/block-reading.ts';
import { ALONE, settle, spelledOut, termIdOf } from '../../../components/spotter/find-mentions.ts';
import type { Matcher } from '../../../components/spotter/matcher.ts';
import type { Mark } from './measure.ts';

/** Each line is a block; a short one borrows context from those beside it. */
export function markLines(text: string, matcher: Matcher): readonly Mark[] {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const readings = lines.map(([line]) => readBlock(line, matcher));
  const spelled = new Set(readings.flatMap((reading) => [...spelledOut(reading)]));
  return readings.flatMap((reading, at) => {
    const offset = lines[at]?.index ?? 0;
    const isShort = (lines[at]?.[0].length ?? 0) <= 80;
    const beside = isShort ? [lines[at - 1]?.[0] ?? '', lines[at + 1]?.[0] ?? ''] : [];
    const near = readings.slice(Math.max(0, at - 2), at + 3);
    const found = settle(reading, {
      ...ALONE,
      isSpelledOut: (term) => spelled.has(term),
      hasContext: (list) => beside.some((line) => matcher.hasContext(line, list)),
      isAboutLegs: (except) => near.some(({ legs }) => legs.some((leg) => leg !== except)),
    });
    return found.map(({ term, start, end }) => ({
      termId: termIdOf(matcher, term),
      start: start + offset,
      end: end + offset,
    }));
  });
}

/** The whole text is one block. */
export function markParagraph(text: string, matcher: Matcher): readonly Mark[] {
  return markLines(text.replaceAll('\n', ' '), matcher);
}
