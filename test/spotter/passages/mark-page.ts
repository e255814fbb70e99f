/** A text as a page of its own, read without a browser. */
import { hasContext, readBlock } from '../../../components/spotter/block-reading.ts';
import { ALONE, settle, spelledOut, termIdOf } from '../../../components/spotter/find-mentions.ts';
import type { SurfaceIndex } from '../../../components/spotter/surface-index.ts';
import type { Mark } from './measure.ts';

/** Each line is a block; a short one borrows context from those beside it. */
export function markLines(text: string, index: SurfaceIndex): readonly Mark[] {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const readings = lines.map(([line]) => readBlock(line, index));
  const spelled = new Set(readings.flatMap((reading) => [...spelledOut(reading)]));
  return readings.flatMap((reading, at) => {
    const offset = lines[at]?.index ?? 0;
    const isShort = (lines[at]?.[0].length ?? 0) <= 80;
    const beside = isShort ? [lines[at - 1]?.[0] ?? '', lines[at + 1]?.[0] ?? ''] : [];
    const near = readings.slice(Math.max(0, at - 2), at + 3);
    const found = settle(reading, {
      ...ALONE,
      isSpelledOut: (term) => spelled.has(term),
      hasContext: (list) => beside.some((line) => hasContext(line, list, index)),
      isAboutLegs: (except) => near.some(({ legs }) => legs.some((leg) => leg !== except)),
    });
    return found.map(({ term, start, end }) => ({
      termId: termIdOf(index, term),
      start: start + offset,
      end: end + offset,
    }));
  });
}

/** The whole text is one block. */
export function markParagraph(text: string, index: SurfaceIndex): readonly Mark[] {
  return markLines(text.replaceAll('\n', ' '), index);
}
