import { foldCode } from './fold.ts';
import { DOUBLE, LAST_LETTER } from './matcher/codes.ts';

/** The letter case of a stretch of text: "U" for each capital, "l" for each other letter or digit. */
export function casePattern(text: string, start: number, end: number): string {
  let pattern = '';
  for (let at = start; at < end && at < text.length; at++) {
    const code = foldCode(text.charCodeAt(at));
    if (code > LAST_LETTER && code !== DOUBLE) continue;
    const character = text.charAt(at);
    const letter = character === character.toLowerCase() ? 'l' : 'U';
    pattern += code === DOUBLE ? letter + letter : letter;
  }
  return pattern;
}
