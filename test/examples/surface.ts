/** The named states of a surface: each shows itself, in the place of the one before, and is there when it settles. */
export type SurfaceExamples = Readonly<Record<string, () => void | Promise<void>>>;
