/** How the matcher as JavaScript reaches the content script, where WebAssembly is forbidden; as the card does. */
import type { createScriptCore } from '../spotter/script-core.ts';

export type CreateCore = typeof createScriptCore;

const SLOT = Symbol.for('legwise matcher');

/** Called by the matcher's script when it has loaded. */
export function offerCore(create: CreateCore): void {
  Reflect.set(globalThis, SLOT, create);
}

/** @returns what the matcher's script offered, or undefined before it has loaded */
export function takeCore(): CreateCore | undefined {
  return Reflect.get(globalThis, SLOT) as CreateCore | undefined;
}
