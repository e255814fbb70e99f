declare module 'virtual:content/surface-index' {
  /** The compact surface index of each language, as `encodeSurfaceIndex` made it. */
  export const surfaceIndexes: Readonly<Record<'en', string>>;
}

declare module 'virtual:spotter/matcher' {
  /** The matcher as WebAssembly, as `packMatcher` packs it. */
  export const matcherWasm: string;
}
