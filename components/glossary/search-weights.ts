/** Every number of the search, in one place. A likeness is between 0 (unlike) and 1 (the same). */

/** How like a typed word a word of the glossary is, by how it was found. */
export const LIKENESS = {
  same: 1,
  /** Another number, ending or spelling of the same word: "cramps", "oedema". */
  stem: 0.95,
  /** Another word that means the same: "pee", "urine". */
  meaning: 0.85,
  /** The typed word is its beginning; more of it typed is more alike, up to `prefix + prefixShare`. */
  prefix: 0.6,
  prefixShare: 0.3,
} as const;

/** Misspelt words: how unlike a word may be (Fuse: 0 the same, 1 nothing alike), and what each letter it is
 * longer or shorter by costs, as a share of the word. */
export const MISSPELT = { mostUnlike: 0.4, perLength: 0.3 } as const;

/** What a spelling is worth by where it stands. */
export const FIELD = { name: 1, form: 0.92, listed: 0.9, gist: 0.85 } as const;

/** What a hit gains when the whole of what was typed is the spelling, or its beginning. */
export const WHOLE = { name: 1.2, form: 1, listed: 1, namePrefix: 0.2, formPrefix: 0.1 } as const;

/** Share of a spelling's worth that depends on how much of it was typed: "calf" means "calf" before "calf skin". */
export const TIGHTNESS = 0.45;
/** The same of a gist, which is prose: nobody types all of it. */
export const GIST_TIGHT = 0.25;
/** How much counts that the words typed stand in the entry at all, in whatever spelling. */
export const ENTRY_SHARE = 0.35;

/** Worth of a word that stands everywhere, beside 1 for one that stands in one entry only. */
export const COMMON_WORTH = 0.4;
/** Worth of a word that only asks ("causes", "help"). */
export const FAINT_WORTH = 0.12;

/** Small lead, by kind: what a reader feels or has before what things are made of. */
export const KIND_LEAD: Readonly<Record<string, number>> = {
  symptom: 0.04,
  emergency: 0.03,
  condition: 0.03,
  sign: 0.02,
};
