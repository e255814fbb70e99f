/**
 * The contract of the knowledge base: what an entry, a source and a language may hold, with limits.
 *
 * The shapes below are read twice. At build time `content/build` parses the authored YAML with them and
 * refuses what does not fit; at run time the rest of the extension imports the types only.
 */
import * as v from 'valibot';
import { CARE_LEVELS, isSourceId, isTermId, type SourceId, type TermId } from './ids.ts';
import { PICTURE_IDS } from './picture-ids.ts';

export type { SourceId, TermId };

const KEBAB_CASE = 'must be kebab-case, such as "calf-pain"';
/** The id of an entry. */
export const termId = v.custom<TermId>(isTermId, KEBAB_CASE);
/** The id of a source. */
export const sourceId = v.custom<SourceId>(isSourceId, KEBAB_CASE);

/** How soon help is needed. */
export const careLevel = v.picklist(CARE_LEVELS);
export type CareLevel = v.InferOutput<typeof careLevel>;

/** How sure anyone is that something helps. */
const CERTAINTIES = ['strong', 'moderate', 'weak', 'none'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What sort of thing a term is. `word` is an everyday or clinical word that is none of the others. */
const KINDS = [
  'condition',
  'symptom',
  'sign',
  'anatomy',
  'test',
  'treatment',
  'medicine',
  'nutrient',
  'mechanism',
  'emergency',
] as const;
type Kind = (typeof KINDS)[number];

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const words = v.array(line(80));
const sources = v.pipe(v.array(sourceId), v.minLength(1, 'needs at least one source'));
const date = v.pipe(v.string(), v.isoDate('must be a date such as 2026-11-23'));

/** One claim in plain words, with the publications it rests on. */
const statement = v.strictObject({ text: line(220), sources });
export type Statement = v.InferOutput<typeof statement>;

/** Something to do or not to do, with how sure anyone is and why. */
const advice = v.strictObject({
  text: line(220),
  certainty: v.picklist(CERTAINTIES),
  why: line(220),
  sources,
});
export type Advice = v.InferOutput<typeof advice>;

/** When to get help: one sign, the care level it calls for, and the named guidance behind it. */
const helpRule = v.strictObject({ level: careLevel, when: line(220), authority: line(60), sources });
export type HelpRule = v.InferOutput<typeof helpRule>;

/** The one difference that matters between this term and one it is taken for. */
const difference = v.strictObject({ term: termId, difference: line(220), sources });
type Difference = v.InferOutput<typeof difference>;

/** Something a symptom can mean; the most common first, the urgent ones with their level. */
const meaning = v.strictObject({
  text: line(220),
  term: v.optional(termId),
  level: v.optional(careLevel),
  sources,
});
type Meaning = v.InferOutput<typeof meaning>;

/** A drawing of ours, with what it shows in plain words for those who cannot see it. */
const picture = v.strictObject({
  id: v.picklist(PICTURE_IDS, 'must be one of the pictures in content/picture-ids.ts'),
  title: line(80),
  description: line(220),
  sources,
});
export type AuthoredPicture = v.InferOutput<typeof picture>;

/**
 * A spelling that counts as the term. A bare string may match anywhere. See `content/README.md` for the
 * form language (`{det}`, exact case, context words, everyday words).
 */
const surfaceForm = v.union([
  line(80),
  v.strictObject({
    form: line(80),
    /** Match in this letter case only: `RLS`, not `rls`. */
    case: v.optional(v.literal('exact')),
    /** Mark only where the text is about legs. */
    everyday: v.optional(v.literal(true)),
    /** At least one of these words must stand in the same block. */
    needsContext: v.optional(v.pipe(words, v.minLength(1))),
  }),
]);
export type SurfaceForm = v.InferOutput<typeof surfaceForm>;

const statements = v.optional(v.array(statement), []);

/** The parts of an entry that hold claims, in the order a reader meets them. */
export const PARTS = [
  'getHelp',
  'canMean',
  'feelsLike',
  'setsOff',
  'eases',
  'whoGetsIt',
  'notTheSameAs',
  'does',
  'goesWrong',
  'usedFor',
  'whatHappens',
  'shows',
  'doesItHurt',
  'goodToKnow',
  'helpsNow',
  'helpsOverTime',
  'doesNotHelp',
  'atTheDoctor',
  'medicines',
] as const;
export type Part = (typeof PARTS)[number];
const parts = v.optional(v.array(v.picklist(PARTS, 'must be a part of an entry that holds claims')), []);

/** One entry as a clinician writes it in `content/<language>/terms/<id>.yml`. */
export const authoredTerm = v.strictObject({
  name: line(60),
  kind: v.picklist(KINDS),
  /** 1 = core leg-symptom word, 2 = next, 3 = background word. */
  priority: v.picklist([1, 2, 3]),
  /** Respelling with the stressed part in capitals: "klaw-dih-KAY-shun". */
  say: v.optional(line(80)),
  /** Where the word comes from, when that helps memory. */
  origin: v.optional(line(160)),

  forms: v.pipe(v.array(surfaceForm), v.minLength(1)),
  /** Wordings around a form that must not be marked: "calf leather". */
  not: v.optional(words, []),
  /** Words close by, within some sentences, that rule out one-word forms and those that need context. */
  notNear: v.optional(words, []),
  /** Misspellings and lay names that find the entry in search but are never marked on a page. */
  searchOnly: v.optional(words, []),

  gist: statement,
  getHelp: v.optional(v.array(helpRule), []),
  /** Why there is no `getHelp`. For editors; not shown. */
  noHelpNeeded: v.optional(line(160)),
  feelsLike: statements,
  setsOff: statements,
  eases: statements,
  whoGetsIt: statements,
  notTheSameAs: v.optional(v.array(difference), []),
  canMean: v.optional(v.array(meaning), []),
  /** Anatomy: its task in the body. */
  does: statements,
  /** Anatomy: what can go wrong with it. */
  goesWrong: statements,
  /** Medicines: what they are given for. */
  usedFor: statements,
  /** Tests: what is done, what the result can tell, and whether it hurts. */
  whatHappens: statements,
  shows: statements,
  doesItHurt: statements,
  goodToKnow: statements,
  picture: v.optional(picture),
  helpsNow: v.optional(v.array(advice), []),
  helpsOverTime: v.optional(v.array(advice), []),
  doesNotHelp: v.optional(v.array(advice), []),
  atTheDoctor: statements,
  medicines: statements,

  related: v.optional(v.array(termId), []),
  /** Parts its kind should have, on which no publication that was read says anything. For editors; not shown. */
  nothingFound: parts,
  /** Parts that hold newer lines which no second reader has checked. */
  awaitsSecondReader: parts,
  /** The day somebody last checked every line against its sources. */
  reviewed: date,
  /** The day by which that must happen again. */
  nextReview: date,
  reviewedBy: v.pipe(v.array(v.picklist(['author', 'second reader', 'clinician'])), v.minLength(1)),
});
export type AuthoredTerm = v.InferOutput<typeof authoredTerm>;

/** What sort of publication a source is. */
const SOURCE_KINDS = [
  'guideline',
  'systematic-review',
  'study',
  'regulator',
  'patient-information',
  'drug-reference',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A publication. `seen` says how it was read, and so what may rest on it: see `content/README.md`. */
export const authoredSource = v.strictObject({
  title: line(300),
  publisher: line(160),
  year: v.union([v.number(), line(20)]),
  url: v.optional(v.pipe(v.string(), v.url())),
  kind: v.picklist(SOURCE_KINDS),
  /** The names under which "when to get help" may rest on it: "NHS". Without one it carries no urgency alone. */
  citedAs: v.optional(v.array(line(60)), []),
  seen: v.picklist(['stored-page', 'doi-known', 'from-memory']),
});
export type AuthoredSource = v.InferOutput<typeof authoredSource>;

/** What a reader is shown of a source. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly kind: SourceKind;
  readonly url?: string;
}

/** Another entry, by id and name. */
export interface TermLink {
  readonly id: TermId;
  readonly name: string;
}

/** One entry as the extension reads it: sources and links resolved, spotting rules left out. */
export interface Term
  extends Omit<
    AuthoredTerm,
    | 'forms'
    | 'not'
    | 'notNear'
    | 'searchOnly'
    | 'noHelpNeeded'
    | 'nothingFound'
    | 'awaitsSecondReader'
    | 'related'
    | 'notTheSameAs'
    | 'canMean'
    | 'priority'
  > {
  readonly id: TermId;
  /** Whether newer lines of it still wait for a second reader. */
  readonly hasUnreadLines: boolean;
  /** Spellings worth showing as "also called", shortest list first. */
  readonly alsoCalled: readonly string[];
  readonly notTheSameAs: readonly (Omit<Difference, 'term'> & { readonly term: TermLink })[];
  readonly canMean: readonly (Omit<Meaning, 'term'> & { readonly term?: TermLink })[];
  readonly related: readonly TermLink[];
  /** Symptoms this can be the cause of: the entries that name it among what they can mean. */
  readonly canBeBehind: readonly TermLink[];
  /** Every source the entry names, in the order of first use. */
  readonly sources: readonly Source[];
}

/** What search and lists need of an entry. */
export interface GlossaryEntry {
  readonly id: TermId;
  readonly name: string;
  readonly kind: Kind;
  readonly gist: string;
  /** The spellings that find the entry, misspellings last; those of the same words, told apart by the spotter only, once. */
  readonly forms: readonly string[];
  /** How many of them, from the last, find the entry and are no names of it: misspellings, lay descriptions. */
  readonly searchOnly?: number;
  /** The most urgent level among its "when to get help" rules. */
  readonly mostUrgent?: CareLevel;
}

/** From each word of the glossary to the spellings it stands in: made when Legwise is built, opened by search. */
export interface PackedWords {
  /** Every word, sorted, with a space between them. */
  readonly words: string;
  /** In how many spellings each of them stands. */
  readonly counts: readonly number[];
  /** Those spellings, word after word; each number is how far it comes after the one before it. */
  readonly gaps: readonly number[];
}
