/** Texts → the forms in them. The browser's part of the work is an argument, so that this runs anywhere. */
import type { TermId } from '../../content/schema.ts';
import type { BlockReading, Found } from './block-reading.ts';
import { foldDouble, foldUnit } from './fold.ts';
import { LEG_CLASSES, LEG_COUNT, NAMES_AT } from './matcher/layout.ts';
import { type MatcherCore, type MatcherHost, RESULT_CELLS } from './matcher-core.ts';

export interface Matcher {
  /** The ids of all terms; a `Found` names them by position. */
  readonly termIds: readonly TermId[];
  /**
   * Reads texts, each a block of its own; the more at once the quicker.
   * @param onReading told, in order, of each that holds something
   */
  readBlocks(texts: readonly string[], onReading: (at: number, reading: BlockReading) => void): void;
  /** Whether a text holds a word of a list, as `Found` names it. */
  hasContext(text: string, list: number): boolean;
}

/** Writes text as UTF-8, as a `TextEncoder` does. */
export type EncodeInto = (text: string, target: Uint8Array) => unknown;

/** Texts are handed over so many characters at once: little memory, and few calls. */
const BATCH = 8000;
const MOST_BYTES_A_UNIT = 3;
/** Ends a block. */
const BEHIND = '\0';
const NO_TERM = -1;
const NO_LEGS: readonly number[] = [];

/**
 * @param encoded what `encodeSurfaceIndex` made at build time
 * @throws when the string was made for another version of this code
 */
export function createMatcher(
  encoded: string,
  createCore: (host: MatcherHost) => MatcherCore,
  encodeInto: EncodeInto,
): Matcher {
  const core = createCore({
    foldUnit,
    foldDouble(unit) {
      const [first = 0, second = 0] = foldDouble(unit);
      return first * 64 + second;
    },
  });
  const write = (text: string, at: number, most: number) =>
    encodeInto(text, new Uint8Array(core.memory(), at, most));
  const writeTexts = (texts: readonly string[]) => {
    const text = texts.join(BEHIND) + BEHIND;
    write(text, core.reserveText(text.length), MOST_BYTES_A_UNIT * text.length);
  };
  const readBatch = (texts: readonly string[], onReading: (at: number, reading: BlockReading) => void) => {
    writeTexts(texts);
    const results = core.resultsAt();
    const end = core.readTexts(texts.length);
    tellReadings(new Int32Array(core.memory(), results, (end - results) >> 2), legClasses, onReading);
  };

  write(encoded, core.reserveIndex(encoded.length), encoded.length);
  if (!core.decodeIndex(encoded.length)) throw new Error('the surface index was built by another version');
  const cells = (address: number, count = 1) => new Int32Array(core.memory(), address, count);
  const [namesAt = 0, namesLength = 0] = cells(NAMES_AT, 2);
  const legClasses = [...cells(LEG_CLASSES, cells(LEG_COUNT)[0])];

  return {
    termIds: readTermIds(encoded.slice(namesAt, namesAt + namesLength)),
    readBlocks(texts, onReading) {
      let from = 0;
      let characters = 0;
      for (let at = 0; at < texts.length; at++) {
        characters += texts[at]?.length ?? 0;
        if (characters < BATCH && at + 1 < texts.length) continue;
        const first = from;
        readBatch(texts.slice(first, at + 1), (block, reading) => onReading(first + block, reading));
        from = at + 1;
        characters = 0;
      }
    },
    hasContext(text, list) {
      writeTexts([text]);
      return Boolean(core.holdsWordOf(list));
    },
  };
}

/** @param cells results in the order of their blocks */
function tellReadings(
  cells: Int32Array,
  legClasses: readonly number[],
  onReading: (at: number, reading: BlockReading) => void,
): void {
  for (let at = 0; at < cells.length; ) {
    const block = cells[at] ?? 0;
    const found: Found[] = [];
    let legs: readonly number[] = NO_LEGS;
    for (; cells[at] === block; at += RESULT_CELLS) {
      if (cells[at + 1] === NO_TERM)
        legs = legClasses.filter((_, leg) => (cells[at + 2 + (leg >> 5)] ?? 0) & (1 << (leg & 31)));
      else found.push(readResult(cells, at));
    }
    onReading(block, { found, legs });
  }
}

function readResult(cells: Int32Array, at: number): Found {
  return {
    term: cells[at + 1] ?? 0,
    start: cells[at + 2] ?? 0,
    end: cells[at + 3] ?? 0,
    missingContext: cells[at + 4] ?? 0,
    notNear: cells[at + 5] ?? 0,
    missingLegs: cells[at + 6] ?? 0,
  };
}

/** Each begins with as many letters of the one before as its first digit says. */
function readTermIds(names: string): TermId[] {
  let before = '';
  return (names.match(/\S+/g) ?? []).map((name) => {
    before = before.slice(0, Number.parseInt(name.charAt(0), 36)) + name.slice(1);
    // The build took it from the name of an entry's file, so it is an id.
    return before as TermId;
  });
}
