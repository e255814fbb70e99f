/** Authored terms → everything the index has to find, with the conditions, as folded words. */
import { casePattern } from '../../components/spotter/case-pattern.ts';
import { MARKS } from '../../components/spotter/fold.ts';
import { MOST_LEGS } from '../../components/spotter/matcher/layout.ts';
import { splitWords } from '../../components/spotter/split-words.ts';
import type { SurfaceForm } from '../schema.ts';
import type { KnowledgeBase } from './compile.ts';
import { abbreviationVariants, isJoinable, variantsAlone } from './form-variants.ts';

/** A folded word, or `SLOT` for nothing up to three determiners. */
export type Wording = readonly string[];
export const SLOT = '{det}';
/** In a list of context words: all words about legs and about health. */
const HEALTH = '{health}';

/** Wordings of one term under the same conditions. */
export interface WordingGroup {
  /** Must not be marked, rather than must. */
  readonly not: boolean;
  /** Of no term, and says nothing about what stands around. */
  readonly idiom: boolean;
  readonly exact: boolean;
  readonly everyday: boolean;
  /** Words of which one must stand near by; empty when none need. */
  readonly context: readonly Wording[];
  readonly wordings: { readonly words: Wording; readonly letterCase: string }[];
}

/** What the index holds of one term. */
export interface TermWordings {
  readonly id: string;
  readonly notNear: readonly Wording[];
  readonly groups: readonly WordingGroup[];
}

/** All that is found in a language. */
export interface Wordings {
  readonly terms: readonly TermWordings[];
  /** Wordings in which a word about legs or health is none. */
  readonly idioms: readonly WordingGroup[];
  readonly legWords: readonly Wording[];
  readonly determiners: readonly Wording[];
  /** Words that name topics other than health. */
  readonly topics: readonly Wording[];
  /** Pairs of words that may be written as one. */
  readonly joinable: readonly (readonly [string, string])[];
}

type Conditions = Omit<WordingGroup, 'wordings'>;

export function collectWordings({ terms, language }: KnowledgeBase['spotting']): Wordings {
  if (language.legWords.length > MOST_LEGS)
    throw new Error(`${language.legWords.length} words about legs, of which the matcher keeps ${MOST_LEGS}`);
  const health = [...(language.healthWords ?? []), ...language.legWords];
  const contextOf = (listed: readonly string[]) =>
    [...new Set(listed.flatMap((word) => (word === HEALTH ? health : [word])))].map(wordingOf);
  const collected = terms.map(({ id, term }) => ({
    id,
    notNear: term.notNear.map(wordingOf),
    groups: [...formGroups(term.forms, contextOf), ...notGroups(term.not, term.forms)],
  }));
  return {
    terms: collected,
    idioms: idiomGroups(language.idioms ?? []),
    legWords: language.legWords.map(wordingOf),
    determiners: language.determiners.map(wordingOf),
    topics: (language.otherTopics ?? []).map(wordingOf),
    joinable: joinablePairs(terms.flatMap(({ term }) => term.forms)),
  };
}

/** The words of an authored text. What no form can hold ends the build: it would never be found. */
export function wordingOf(text: string): Wording {
  const words = text.split(SLOT).flatMap((part, at) => [...(at > 0 ? [SLOT] : []), ...wordsOf(part, text)]);
  // A slot at either end would change nothing but the marked words.
  const first = words.findIndex((word) => word !== SLOT);
  return words.slice(first, words.findLastIndex((word) => word !== SLOT) + 1);
}

function wordsOf(part: string, whole: string): string[] {
  return splitWords(part).map((word) => {
    if (word.text === undefined)
      throw new Error(`the form "${whole}" holds a character that no text is read for`);
    return word.text;
  });
}

function formGroups(
  forms: readonly SurfaceForm[],
  contextOf: (listed: readonly string[]) => readonly Wording[],
): WordingGroup[] {
  const groups = new Map<string, WordingGroup>();
  for (const authored of forms) {
    const form = typeof authored === 'string' ? { form: authored } : authored;
    const conditions: Conditions = {
      not: false,
      idiom: false,
      exact: form.case === 'exact',
      everyday: form.everyday === true,
      context: contextOf(form.needsContext ?? []),
    };
    for (const spelling of spellings(form.form, conditions.exact)) add(groups, conditions, spelling);
  }
  return [...groups.values()];
}

/** The form as written and, when it is one word, its other spellings. Longer ones vary word by word. */
function spellings(form: string, exact: boolean): string[] {
  if (exact) {
    const variants = abbreviationVariants(form);
    return variants ? [form, variants.dotted, variants.plural].filter((spelling) => spelling !== '') : [form];
  }
  const [word, ...more] = wordingOf(form);
  return word === undefined || more.length > 0 ? [form] : [word, ...variantsAlone(word)];
}

function notGroups(texts: readonly string[], forms: readonly SurfaceForm[]): WordingGroup[] {
  const groups = new Map<string, WordingGroup>();
  const oneWordForms = new Set(
    forms.map((form) => wordingOf(typeof form === 'string' ? form : form.form).join(' ')),
  );
  for (const text of texts) {
    const words = wordingOf(text);
    // "popcorn" holds no whole word of the entry "corn", so there is nothing to rule out.
    if (words.length === 1 && !oneWordForms.has(words.join(' '))) continue;
    // Pages are searched for words, so no wording begins with a mark; ".bmp" differs from "BMP" by its case.
    if (MARKS.includes(words[0] ?? '')) continue;
    add(groups, notConditions(text, false), text);
  }
  return [...groups.values()];
}

function idiomGroups(texts: readonly string[]): WordingGroup[] {
  const groups = new Map<string, WordingGroup>();
  for (const text of texts) add(groups, notConditions(text, true), text);
  return [...groups.values()];
}

/** A wording with a capital letter is compared in exact case. */
function notConditions(text: string, idiom: boolean): Conditions {
  return { not: true, idiom, exact: text !== text.toLowerCase(), everyday: false, context: [] };
}

function add(groups: Map<string, WordingGroup>, conditions: Conditions, text: string): void {
  const key = JSON.stringify(conditions);
  const group = groups.get(key) ?? { ...conditions, wordings: [] };
  groups.set(key, group);
  group.wordings.push({
    words: wordingOf(text),
    letterCase: conditions.exact ? casePattern(text.replace(SLOT, ''), 0, text.length) : '',
  });
}

function joinablePairs(forms: readonly SurfaceForm[]): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const authored of forms) {
    const isFree = typeof authored === 'string';
    const text = isFree ? authored : authored.form;
    const words = wordingOf(text);
    words.forEach((second, at) => {
      const first = words[at - 1];
      if (first === undefined) return;
      const hyphenated = text.toLowerCase().includes(`${first}-${second}`);
      const whole = isFree && words.length === 2;
      if ((hyphenated || whole) && isJoinable(first, second, hyphenated))
        pairs.set(first + second, [first, second]);
    });
  }
  return [...pairs.values()];
}
