/** The matcher as WebAssembly. */
import type { MatcherCore, MatcherHost } from './matcher-core.ts';

/** Two characters hold so many bits. */
const PAIR_BITS = 13;
/** What a string holds as it is: printable, without quotes and what else needs an escape. */
const DIGITS = 91;

/** @param packed what `packMatcher` made: how many bytes there are, and these, compressed */
export function unpackMatcher(packed: string): Promise<ArrayBuffer> {
  const pairAt = (at: number) => digitAt(packed, at) + DIGITS * digitAt(packed, at + 1);
  const bytes = new Uint8Array(pairAt(0));
  let bits = 0;
  let count = 0;
  let to = 0;
  for (let at = 2; at < packed.length; at += 2) {
    bits |= pairAt(at) << count;
    for (count += PAIR_BITS; count > 7; count -= 8) {
      bytes[to++] = bits;
      bits >>= 8;
    }
  }
  const { body } = new Response(bytes);
  return new Response(body?.pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
}

function digitAt(packed: string, at: number): number {
  const code = packed.charCodeAt(at);
  // Left out are " $ \ and `.
  return code - 32 - +(code > 34) - +(code > 36) - +(code > 92) - +(code > 96);
}

/** @throws a `CompileError` where the page's policy forbids WebAssembly */
export function createWasmCore(wasm: BufferSource, host: MatcherHost): MatcherCore {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { ...host } });
  // What `matcher/index.ts` exports; the tests run both ways.
  const core = exports as unknown as Omit<MatcherCore, 'memory'> & { readonly memory: WebAssembly.Memory };
  return { ...core, memory: () => core.memory.buffer };
}
