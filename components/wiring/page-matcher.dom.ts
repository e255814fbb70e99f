import { askTwice } from '../platform/messages.ts';
import { encodeText } from '../spotter/encode-text.dom.ts';
import { createMatcher, type Matcher } from '../spotter/matcher.ts';
import { createWasmCore, unpackMatcher } from '../spotter/wasm-core.dom.ts';
import { takeCore } from './matcher-slot.ts';

/**
 * The matcher of somebody else's page. Chrome holds content scripts to the page's own policy on WebAssembly;
 * where that forbids it, the same matcher comes from the background as JavaScript.
 * @param index the encoded surface index
 * @param packed the matcher as WebAssembly, as `unpackMatcher` takes it
 */
export async function loadPageMatcher(index: string, packed: string): Promise<Matcher | undefined> {
  try {
    const wasm = await unpackMatcher(packed);
    return createMatcher(index, (host) => createWasmCore(wasm, host), encodeText);
  } catch (error) {
    if (!isForbidden(error)) throw error;
  }
  if (!takeCore()) await askTwice({ kind: 'inject-matcher' });
  const createCore = takeCore();
  return createCore && createMatcher(index, createCore, encodeText);
}

/** Without WebAssembly at all, too: an administrator may have switched off what compiles code. */
function isForbidden(error: unknown): boolean {
  return typeof WebAssembly === 'undefined' || error instanceof WebAssembly.CompileError;
}
