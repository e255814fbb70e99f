const encoder = new TextEncoder();

/** Writes text as UTF-8. */
export function encodeText(text: string, target: Uint8Array): void {
  encoder.encodeInto(text, target);
}
