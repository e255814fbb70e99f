/** Builds the page that shows the named states of views, and the script that finds what is wrong with them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { contentPlugin } from '../../content/build/plugin.ts';
import { type Served, serveFolder } from '../browsers/serve.ts';

const HERE = new URL('./', import.meta.url);
const FOLDER = fileURLToPath(new URL('../output/stage', HERE));
const FAULTS = fileURLToPath(new URL('../output/faults', HERE));

const common: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  plugins: [contentPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

/** Builds the stage and serves it on this machine. */
export async function serveStage(): Promise<Served> {
  await build({
    ...common,
    root: fileURLToPath(new URL('stage', HERE)),
    base: './',
    build: { outDir: FOLDER, emptyOutDir: true, target: 'es2023', modulePreload: false },
  });
  return serveFolder(FOLDER);
}

/** Builds the script that puts `findFaults` into a page. */
export async function buildFaultFinder(): Promise<string> {
  await build({
    ...common,
    build: {
      outDir: FAULTS,
      emptyOutDir: true,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('faults/find-faults.dom.ts', HERE)),
        formats: ['iife'],
        name: 'legwiseFaults',
        fileName: () => 'faults.js',
      },
    },
  });
  return readFileSync(`${FAULTS}/faults.js`, 'utf8');
}
