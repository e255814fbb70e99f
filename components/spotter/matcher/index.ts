/** What the page calls of the matcher, compiled to WebAssembly or run as it is. See `MatcherCore`. */
import { i32At } from './cells.ts';
import { LEG_CLASSES, LEG_COUNT, NAMES_AT, NAMES_LENGTH } from './layout.ts';

export { decodeIndex, reserveIndex } from './decode.ts';
export { holdsWordOf, readTexts } from './read-texts.ts';
export { candidatesAt as resultsAt, reserveText } from './texts.ts';

/** How many characters of the encoded index stand before the names of terms. */
export function namesAt(): i32 {
  return i32At(NAMES_AT);
}
export function namesLength(): i32 {
  return i32At(NAMES_LENGTH);
}
/** Where the classes of the words about legs stand. */
export function legClassesAt(): i32 {
  return LEG_CLASSES;
}
export function legCount(): i32 {
  return i32At(LEG_COUNT);
}
