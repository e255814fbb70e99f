declare module 'virtual:content/surface-index' {
  /** The compact surface index of each language, as `encodeSurfaceIndex` made it. */
  export const surfaceIndexes: Readonly<Record<'en', string>>;
}
