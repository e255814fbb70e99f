/** The matcher as JavaScript. */
import { type Cells, useCells } from './matcher/cells.ts';
import * as matcher from './matcher/index.ts';
import type { MatcherCore, MatcherHost } from './matcher-core.ts';

const FIRST_BYTES = 0x80000;

/** For where WebAssembly is forbidden. The same source and the same results, only slower to get going. */
export function createScriptCore(host: MatcherHost): MatcherCore {
  const cells: Cells = { ...host, buffer: new ArrayBuffer(FIRST_BYTES) };
  // Several may be in use; each call works on its own memory.
  const own = <Words extends unknown[], Result>(call: (...words: Words) => Result) => {
    return (...words: Words): Result => {
      useCells(cells);
      return call(...words);
    };
  };
  return {
    memory: () => cells.buffer,
    reserveIndex: own(matcher.reserveIndex),
    decodeIndex: own(matcher.decodeIndex),
    reserveText: own(matcher.reserveText),
    readTexts: own(matcher.readTexts),
    resultsAt: own(matcher.resultsAt),
    holdsWordOf: own(matcher.holdsWordOf),
  };
}
