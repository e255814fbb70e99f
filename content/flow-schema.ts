/**
 * The contract of a self-check: questions, rules, patterns and outcomes as data. Nothing medical is in
 * code; the engine in `components/self-check` only evaluates conditions over answers.
 */
import * as v from 'valibot';
import { LEG_REGIONS } from './picture-ids.ts';
import { careLevel, type Source, sourceId, type TermLink, termId } from './schema.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'));
const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(most));
const sources = v.pipe(v.array(sourceId), v.minLength(1, 'needs at least one source'));
const claim = (most: number) => v.strictObject({ text: line(most), sources });

/**
 * A test over the answers. `{ "calf-swollen": "yes" }` holds when that option was chosen;
 * `{ where: [calf, foot] }` when any of them was. Several questions in one object must all hold.
 * An answer "I don't know" makes a condition neither true nor false but "maybe".
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly [question: string]: string | readonly string[] };

const isOption = v.union([id, v.pipe(v.array(id), v.minLength(1))]);
const condition: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    v.strictObject({ all: v.pipe(v.array(condition), v.minLength(1)) }),
    v.strictObject({ any: v.pipe(v.array(condition), v.minLength(1)) }),
    v.strictObject({ not: condition }),
    v.pipe(
      v.record(id, isOption),
      v.check(
        (record) => Object.keys(record).length > 0 && !['all', 'any', 'not'].some((key) => key in record),
        'names no question',
      ),
    ),
  ]),
) as v.GenericSchema<Condition>;

/** The option every question has besides its own: "I don't know". */
export const UNSURE = 'unsure';
/** The option every `many` question has besides its own: "None of these". */
export const NONE = 'none';
/** The longest a reader may be kept after the first screens. The engine stops asking there. */
export const MOST_QUESTIONS = 12;

const flowOption = v.strictObject({
  id: v.pipe(
    id,
    v.check((value) => value !== UNSURE && value !== NONE, '"unsure" and "none" are added to every question'),
  ),
  text: line(160),
  /** A second, quieter line for what the words mean. */
  hint: v.optional(line(200)),
  /** The same in a clinician's words, for the summary; no reader meets it elsewhere. */
  clinical: v.optional(line(120)),
  /** The parts of the leg drawing that stand for it. An option with all of them is lit whole, not chosen by a part. */
  regions: v.optional(v.pipe(v.array(v.picklist(LEG_REGIONS)), v.minLength(1))),
});

export const flowQuestion = v.strictObject({
  id,
  /** The screens in their order: emergency signs, who it is for, where it is, then the questions. */
  screen: v.picklist(['emergency', 'who', 'where', 'question']),
  /** Whether one option or several may be chosen. */
  choose: v.picklist(['one', 'many']),
  text: line(160),
  why: line(220),
  options: v.pipe(v.array(flowOption), v.minLength(1), v.maxLength(12)),
  /** Asked only when this holds or may hold; always, when left out. */
  askWhen: v.optional(condition),
  sources,
});
export type FlowQuestion = v.InferOutput<typeof flowQuestion>;

/** A red flag or level rule. The most urgent rule that fires sets the care level. */
const flowRule = v.strictObject({
  id,
  level: careLevel,
  when: condition,
  /** The level when "I don't know" hides whether the rule fires; left out = the rule does not fire then. */
  ifUnsure: v.optional(careLevel),
  /**
   * What the reader's other answers must say for `ifUnsure` to count; always, when left out. It must hold for
   * certain, and may name the option "unsure" itself.
   */
  unsureWhen: v.optional(condition),
  /** Why, in the reader's words: "One leg is newly swollen." */
  because: line(200),
  /** Which guidance says so, in words a reader knows: "NHS". */
  authority: line(80),
  sources,
  /** What to do now for this rule above what its level says, one action a line. */
  actions: v.optional(v.array(line(160)), []),
  /** Stop asking at once when the rule fires. */
  endsCheck: v.optional(v.boolean(), false),
});
export type FlowRule = v.InferOutput<typeof flowRule>;

/** One thing that speaks for or against a pattern. */
const flowFeature = v.strictObject({
  when: condition,
  strength: v.picklist(['strong', 'weak']),
  /** Shown as "fits" or "does not fit": "It is over in minutes." */
  text: line(160),
  sources,
});
export type FlowFeature = v.InferOutput<typeof flowFeature>;

/** What the answers may have in common with: an entry, and what speaks for and against it. */
const flowPattern = v.strictObject({
  term: termId,
  for: v.pipe(v.array(flowFeature), v.minLength(1)),
  against: v.optional(v.array(flowFeature), []),
  /** Offered only when this holds for certain. */
  onlyWhen: v.optional(condition),
  /** What would tell it apart from its neighbours: "A scan", "An iron test". */
  tellsApart: v.optional(claim(200)),
  /** What to mention to or ask a doctor or pharmacist. */
  askAbout: v.optional(v.array(claim(160)), []),
});
type FlowPattern = v.InferOutput<typeof flowPattern>;

const flowLevel = v.strictObject({
  level: careLevel,
  title: line(120),
  /** Whose guidance the level rests on where no rule leads to it. */
  authority: line(80),
  actions: v.pipe(v.array(line(160)), v.minLength(1)),
  /** What would make it more urgent, one sign a line. */
  getWorse: v.pipe(v.array(line(160)), v.minLength(1)),
  sources,
});
export type FlowLevel = v.InferOutput<typeof flowLevel>;

/** Whom to call, by where the reader lives. */
const phoneNumbers = v.strictObject({
  /** A region of the settings; `any` is for readers who have not said. */
  region: id,
  /** What takes the place of `{emergency}` in what to do. */
  emergency: line(160),
  /** What takes the place of `{advice}`: a line for advice, where there is one. */
  advice: line(60),
});
export type PhoneNumbers = v.InferOutput<typeof phoneNumbers>;
/** Words in braces that the numbers take the place of. */
export const PHONE_SLOTS = ['emergency', 'advice'] as const satisfies readonly (keyof PhoneNumbers)[];

/** A whole self-check as authored in `content/<language>/flows/<id>.yml`. */
export const authoredFlow = v.strictObject({
  title: line(80),
  promise: line(200),
  questions: v.pipe(v.array(flowQuestion), v.minLength(1)),
  rules: v.pipe(v.array(flowRule), v.minLength(1)),
  patterns: v.pipe(v.array(flowPattern), v.minLength(1)),
  levels: v.pipe(v.array(flowLevel), v.length(5)),
  phones: v.pipe(
    v.array(phoneNumbers),
    v.check(
      (phones) => phones.some(({ region }) => region === 'any'),
      'says no numbers for the region "any"',
    ),
  ),
  /** What makes a visit worth a doctor's time whatever the outcome. */
  tellTheDoctor: v.pipe(v.array(claim(160)), v.minLength(1)),
  reviewed: v.pipe(v.string(), v.isoDate()),
  nextReview: v.pipe(v.string(), v.isoDate()),
});
export type AuthoredFlow = v.InferOutput<typeof authoredFlow>;

/** A self-check as the extension reads it: entries by name, sources resolved. */
export interface Flow extends Omit<AuthoredFlow, 'patterns'> {
  readonly patterns: readonly (Omit<FlowPattern, 'term'> & { readonly term: TermLink })[];
  readonly sources: readonly Source[];
}
