/** Written cases of the self-check: a story, the answers a careful reader would give, and what guidance asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import { NONE, type UNSURE } from '../../content/flow-schema.ts';
import { CARE_LEVELS } from '../../content/ids.ts';
import { type CareLevel, careLevel } from '../../content/schema.ts';

/** Where vignettes of ours and answers to those of others lie. */
export const VIGNETTES = fileURLToPath(new URL('../vignettes/', import.meta.url));

export interface Vignette {
  readonly id: string;
  /** In the first person, as the reader would tell it. */
  readonly story: string;
  /** Question id → option id or list of them. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  /** What the answer is to a question of several options that is left out: "None of these" or "I don't know". */
  readonly silence: typeof NONE | typeof UNSURE;
  readonly expected: CareLevel;
  readonly acceptable: readonly CareLevel[];
  /** Levels that would do harm. */
  readonly unsafe: readonly CareLevel[];
  /** Entries of which one should be among the closest; empty when none is expected. */
  readonly patterns: readonly string[];
  /** The rules and sources that the label was written from. */
  readonly from: readonly string[];
}

/** Which levels would do harm, where a vignette does not say so itself. */
const UNSAFE: Record<CareLevel, readonly CareLevel[]> = {
  emergency: CARE_LEVELS.slice(1),
  'same-day': CARE_LEVELS.slice(2),
  soon: ['self-care'],
  routine: [],
  'self-care': [],
};

const answer = v.union([v.string(), v.array(v.string())]);
const authored = v.strictObject({
  id: v.string(),
  story: v.string(),
  answers: v.record(v.string(), answer),
  expected: careLevel,
  acceptable: v.optional(v.array(careLevel)),
  unsafe: v.optional(v.array(careLevel)),
  patterns: v.optional(v.array(v.string()), []),
  from: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** @throws when a file does not have the shape of vignettes */
export function readOwnVignettes(): Vignette[] {
  return readdirSync(VIGNETTES)
    .filter((name) => name.endsWith('.yml') && !name.startsWith('dev-'))
    .sort()
    .flatMap((name) => v.parse(v.array(authored), parse(readFileSync(VIGNETTES + name, 'utf8'))))
    .map(withDefaults);
}

function withDefaults(vignette: v.InferOutput<typeof authored>): Vignette {
  const { expected, acceptable = [expected], unsafe } = vignette;
  const harmful = unsafe ?? UNSAFE[expected].filter((level) => !acceptable.includes(level));
  return { ...vignette, acceptable, unsafe: harmful, silence: NONE };
}
