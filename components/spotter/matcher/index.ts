/** What the page calls of the matcher, compiled to WebAssembly or run as it is. See `MatcherCore`. */
export { decodeIndex, reserveIndex } from './decode.ts';
export { holdsWordOf, readTexts } from './read-texts.ts';
export { candidatesAt as resultsAt, reserveText } from './texts.ts';
