/** What holds for all entries of one language: words about legs, wordings that are refused or need another. */
import * as v from 'valibot';
import { PARTS, sourceId } from './schema.ts';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const words = v.array(line(80));
const someWords = v.pipe(words, v.minLength(1));

/** A line that says one of `says` must also say one of `with`. Words are compared whole, in any letter case. */
const companion = v.strictObject({
  says: someWords,
  with: someWords,
  /** Wordings that hold what is looked for and are fine: "the muscle goes red" need not, "red blood cells" may. */
  except: v.optional(words, []),
  /** The parts it holds for; all of them where none is named. */
  parts: v.optional(v.array(v.picklist(PARTS)), []),
  reason: line(160),
});
export type Companion = v.InferOutput<typeof companion>;

/** A line that says all of `says` must name one of `sources`: only these are known to say it. */
const ground = v.strictObject({
  says: someWords,
  sources: v.pipe(v.array(sourceId), v.minLength(1)),
  reason: line(160),
});

/** What holds for a whole language: `content/<language>/language.yml`. */
export const language = v.strictObject({
  /** Words that show that a text is about legs. Everyday forms are marked only near one of them. */
  legWords: someWords,
  /** Wordings in which a word about legs or health is none: nothing inside is marked, nor does it count as context. */
  idioms: v.optional(words, []),
  /**
   * Words that texts about health hardly use: cooking, cricket, databases. Where two stand close by, no form is marked
   * that needs context or is an everyday one.
   */
  otherTopics: v.optional(v.array(v.pipe(line(30), v.regex(/^\S+$/))), []),
  /** Words of texts about health. `{health}` in `needsContext` of a form stands for all of them and of `legWords`. */
  healthWords: v.optional(words, []),
  /** What `{det}` in a form may stand for: nothing, or up to three of these. */
  determiners: someWords,
  /** Wordings that may stand nowhere in the content, each with the reason. */
  bannedPhrases: v.array(
    v.strictObject({
      // Not trimmed: " mg" must not be found in "mgmt".
      phrase: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
      reason: line(160),
      /** Wordings that hold the phrase and are fine. */
      except: v.optional(v.array(line(80)), []),
    }),
  ),
  /** What must not stand alone: "red" without "darker", "rub" without "unless the leg is swollen". */
  companions: v.optional(v.array(companion), []),
  /** What only some publications say: "do not stop a medicine on your own". */
  grounds: v.optional(v.array(ground), []),
  /** Hard words a reader must meet, left out of the school grade, each with the reason. */
  excusedWords: v.array(v.strictObject({ word: line(60), reason: line(160) })),
});
export type Language = v.InferOutput<typeof language>;
