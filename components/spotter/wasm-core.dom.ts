/** The matcher as WebAssembly. */
import type { MatcherCore, MatcherHost } from './matcher-core.ts';

/** @param packed what `packMatcher` made */
export function unpackMatcher(packed: string): Promise<ArrayBuffer> {
  const { body } = new Response(Uint8Array.from(atob(packed), (byte) => byte.charCodeAt(0)));
  return new Response(body?.pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
}

/** @throws a `CompileError` where the page's policy forbids WebAssembly */
export function createWasmCore(wasm: BufferSource, host: MatcherHost): MatcherCore {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { ...host } });
  // What `matcher/index.ts` exports; the tests run both ways.
  const core = exports as unknown as Omit<MatcherCore, 'memory'> & { readonly memory: WebAssembly.Memory };
  return { ...core, memory: () => core.memory.buffer };
}
