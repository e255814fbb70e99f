/** The matcher as WebAssembly. */
import type { MatcherCore, MatcherHost } from './matcher-core.ts';

/** @throws a `CompileError` where the page's policy forbids WebAssembly */
export function createWasmCore(wasm: Uint8Array<ArrayBuffer>, host: MatcherHost): MatcherCore {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { ...host } });
  // What the sources in `matcher/` export; a test calls each.
  const core = exports as unknown as Omit<MatcherCore, 'memory'> & { readonly memory: WebAssembly.Memory };
  return { ...core, memory: () => core.memory.buffer };
}

/** Bytes from base 64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = Uint8Array as unknown as { fromBase64?(text: string): Uint8Array<ArrayBuffer> };
  // Chrome 140, Firefox 133.
  return native.fromBase64?.(text) ?? Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
