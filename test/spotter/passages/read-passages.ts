/** Passages of files: our own beside this file, and real ones beside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type Passage, parsePassage } from './passage.ts';

const REAL = resolve('../shared/cases/passages-dev.jsonl');

/** Whether the folder beside the repository is there. */
export const hasRealPassages = existsSync(REAL);

/** None where the folder is absent. */
export function readRealPassages(): readonly Passage[] {
  if (!hasRealPassages) return [];
  const lines = readFileSync(REAL, 'utf8').trim().split('\n');
  return lines.map((line): Passage => JSON.parse(line));
}

export function readOwnPassages(): readonly Passage[] {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.yml'));
  return files.flatMap((file) => {
    const texts: string[] = parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
    return texts.map((text, at) => parsePassage(`${basename(file, '.yml')} ${at + 1}`, text));
  });
}
