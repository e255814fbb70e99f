/** Holds what every page pays for under its limit: the raw size of the content script, and its index. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../content/build/load.ts';
import { encodeSurfaceIndex } from '../content/build/surface-index.ts';
import { buildFolder } from './browsers/launch.ts';

/** Code that reaches every page, in bytes as shipped. */
const MOST_CODE = 40_000;
/** Bytes of index for each form an author wrote. */
const MOST_PER_FORM = 10;

const { spotting } = loadKnowledge('en');
const index = encodeSurfaceIndex(spotting);
const indexBytes = Buffer.byteLength(JSON.stringify(index));
const forms = spotting.terms.reduce((sum, { term }) => sum + term.forms.length, 0);

for (const kind of ['chromium', 'firefox'] as const) {
  const scripts = ['content-scripts/page.js', 'ear.js'].map((name) =>
    readFileSync(join(buildFolder(kind), name)),
  );
  const size = scripts.reduce((sum, { length }) => sum + length, -indexBytes);
  report(`${kind}: content scripts without their index`, size, MOST_CODE, 'bytes');
}
report(`index of ${forms} forms, for each form`, indexBytes / forms, MOST_PER_FORM, 'bytes');

function report(what: string, size: number, most: number, unit: string): void {
  const isOver = size > most;
  console.log(`${isOver ? '✗' : '✓'} ${what}: ${size.toFixed(1)} ${unit} (at most ${most})`);
  if (isOver) process.exitCode = 1;
}
