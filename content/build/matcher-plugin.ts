/** The Vite plugin that serves the matcher as WebAssembly: `virtual:spotter/matcher`. For the build only. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import asc from 'assemblyscript/asc';

const SOURCES = new URL('../../components/spotter/matcher/', import.meta.url);
const CACHE = new URL('../../node_modules/.cache/legwise/', import.meta.url);
const VIRTUAL = 'virtual:spotter/matcher';
/** Small first: every page carries it. */
const OPTIONS = [
  ...['--optimizeLevel', '3', '--shrinkLevel', '1', '--noAssert'],
  ...['--runtime', 'stub', '--use', 'abort=', '--enable', 'simd', '--initialMemory', '8'],
];

export function matcherPlugin() {
  return {
    name: 'legwise-matcher',
    resolveId: (id: string) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    async load(id: string) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      return `export const matcherWasm = ${JSON.stringify(packMatcher(await compileMatcher()))};`;
    },
  };
}

/** For `unpackMatcher` in the page. Base64, which the browser reads itself: denser codes took the page 2 ms. */
export function packMatcher(wasm: Uint8Array): string {
  return deflateRawSync(wasm, { level: 9 }).toString('base64');
}

/** The matcher's sources as one WebAssembly module. Kept until a source changes, for it takes seconds. */
export async function compileMatcher(): Promise<Uint8Array> {
  const kept = new URL(`matcher-${fingerprint()}.wasm`, CACHE);
  try {
    return readFileSync(kept);
  } catch {
    const wasm = await compile();
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(kept, wasm);
    return wasm;
  }
}

function fingerprint(): string {
  const hash = createHash('sha256').update(OPTIONS.join(' '));
  for (const name of readdirSync(SOURCES).sort())
    hash.update(name).update(readFileSync(new URL(name, SOURCES)));
  return hash.digest('hex').slice(0, 16);
}

async function compile(): Promise<Uint8Array> {
  let wasm: Uint8Array | undefined;
  const { error, stderr } = await asc.main(['index.ts', '--outFile', 'matcher.wasm', ...OPTIONS], {
    readFile: readSource,
    writeFile: (_, contents) => {
      if (contents instanceof Uint8Array) wasm = contents;
    },
    listFiles: () => [],
  });
  if (error || !wasm) throw new Error(`The matcher does not compile to WebAssembly:\n${stderr}`);
  return wasm;
}

/** As AssemblyScript wants it: its own memory, and imports without an ending. */
function readSource(name: string): string | null {
  const file = fileURLToPath(new URL(name === 'cells.ts' ? 'cells.assembly' : name, SOURCES));
  try {
    return readFileSync(file, 'utf8').replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1'");
  } catch {
    // The compiler looks for a file in several places.
    return null;
  }
}
