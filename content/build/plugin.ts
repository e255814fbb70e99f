/** The compile step as part of the build: stops it on bad content, serves the two artefacts. */
import type { Plugin } from 'vite';
import { knowledgeFiles } from './knowledge-files.ts';
import { CONTENT_FOLDER, LANGUAGES, loadKnowledge } from './load.ts';
import { encodeSurfaceIndex } from './surface-index.ts';

const MODULE = 'virtual:content/surface-index';

/** Vite plugin: `virtual:content/surface-index` for the content script. Fails the build on any problem. */
export function contentPlugin(): Plugin {
  return {
    name: 'legwise:content',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      // A server of modules would take the folder for an import.
      if (this.environment.mode === 'build') this.addWatchFile(CONTENT_FOLDER);
      const indexes = LANGUAGES.map((code) => [code, encodeSurfaceIndex(loadKnowledge(code).spotting)]);
      return `export const surfaceIndexes = ${JSON.stringify(Object.fromEntries(indexes))};`;
    },
  };
}

/** The full entries as files of the extension, for WXT's `build:publicAssets` hook. */
export function contentFiles({ hasSelfCheck }: { hasSelfCheck: boolean }) {
  return LANGUAGES.flatMap((code) => {
    const knowledge = loadKnowledge(code);
    return knowledgeFiles(hasSelfCheck ? knowledge : { ...knowledge, flows: {} }, code);
  }).map(({ path, contents }) => ({ relativeDest: path, contents }));
}
