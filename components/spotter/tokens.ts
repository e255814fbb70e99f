/** Words of a block in a row, read as far as they are asked for. */
import { type ReadWord, readWord } from './read-word.ts';
import type { WordTable } from './word-table.ts';

/** A row of words, reused from text to text; as a `ReadWord`, the last of them. */
export interface Tokens extends ReadWord {
  readonly table: WordTable;
  text: string;
  count: number;
  /** By position: the class (0 = what no wording holds, or the end of the text) and UTF-16 offsets. Two words
   * written as one are two tokens with the same offsets. */
  readonly classes: number[];
  readonly starts: number[];
  readonly ends: number[];
}

export function createTokens(table: WordTable): Tokens {
  const word: ReadWord = { spelling: 0, start: 0, end: 0, next: 0 };
  return { ...word, table, text: '', count: 0, classes: [], starts: [], ends: [] };
}

/** Begins anew at a place of a text. */
export function readFrom(tokens: Tokens, text: string, at: number): void {
  tokens.text = text;
  tokens.next = at;
  tokens.count = 0;
  readToken(tokens);
}

/** Reads one token. @returns false at the end of the text */
export function readToken(tokens: Tokens): boolean {
  const { text, table } = tokens;
  const isThere = readWord(text, table, tokens);
  const word = tokens.spelling >> 1;
  const joined = 2 * (word - table.firstJoined);
  if (joined >= 0) push(tokens, table.halves[joined]);
  push(tokens, joined < 0 ? table.classOf[word] : table.halves[joined + 1]);
  return isThere;
}

/** The class of the word at a position. */
export function classAt(tokens: Tokens, at: number): number {
  while (tokens.count <= at) readToken(tokens);
  return tokens.classes[at] ?? 0;
}

function push(tokens: Tokens, wordClass = 0): void {
  const at = tokens.count++;
  tokens.classes[at] = wordClass;
  tokens.starts[at] = tokens.start;
  tokens.ends[at] = tokens.end;
}
