/** Reads the authored files. The only place that knows they are YAML. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** One authored file, not yet checked. */
export interface AuthoredFile {
  /** Path below `content/`, with forward slashes. */
  readonly file: string;
  /** File name without its ending: the id of what is in it. */
  readonly id: string;
  readonly value: unknown;
}

/** Everything authored for one language, and the publications all languages share. */
export interface AuthoredContent {
  readonly language: AuthoredFile;
  readonly sources: AuthoredFile;
  readonly terms: readonly AuthoredFile[];
  readonly flows: readonly AuthoredFile[];
}

/**
 * @param contentFolder the folder `content/`
 * @param languageCode the folder of a language in it, such as `en`
 * @throws when a file is missing or is not YAML; the message names the file
 */
export function readContent(contentFolder: string, languageCode: string): AuthoredContent {
  const read = (file: string): AuthoredFile => {
    const text = readFileSync(join(contentFolder, file), 'utf8');
    try {
      return { file, id: basename(file, '.yml'), value: parse(text) };
    } catch (error) {
      throw new Error(`content/${file} is not valid YAML: ${String(error)}`);
    }
  };
  const readAll = (folder: string) =>
    readdirSync(join(contentFolder, folder))
      .filter((name) => name.endsWith('.yml'))
      .sort()
      .map((name) => read(`${folder}/${name}`));
  return {
    language: read(`${languageCode}/language.yml`),
    sources: read('sources.yml'),
    terms: readAll(`${languageCode}/terms`),
    flows: readAll(`${languageCode}/flows`),
  };
}
