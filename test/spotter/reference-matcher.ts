/**
 * What the spotter has to find, written to be obvious rather than fast: for every place and every form,
 * compare word by word. No dictionary, no hash, no automaton.
 */

import { casePattern } from '../../components/spotter/case-pattern.ts';
import { splitWords } from '../../components/spotter/split-words.ts';
import { takesPlural, variantsInPhrase } from '../../content/build/form-variants.ts';
import {
  collectWordings,
  SLOT,
  type Wording,
  type WordingGroup,
  type Wordings,
} from '../../content/build/surface-wordings.ts';
import type { Spotting } from './vocabulary.ts';

/** "P.A.D." */
const LONGEST_ABBREVIATION = 6;
/** What no form holds. */
const NO_WORD = '\u0000';
/** How many words and marks before and behind a form may rule it out. */
const NEAR = 60;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Which half of two words written as one. */
  readonly half?: 'first' | 'second';
}

interface Hit {
  readonly id: string;
  readonly order: number;
  readonly group: WordingGroup;
  readonly first: number;
  readonly last: number;
}

/** @returns "id start end" of each mention, in reading order */
export function findMentionsSlowly(text: string, spotting: Spotting): string[] {
  const wordings = collectWordings(spotting);
  const known = knownWords(wordings);
  const words = splitWords(text)
    .map(({ text: word = NO_WORD, start, end }): Word => {
      const isPossessive = word.endsWith("'s") && !known.has(word);
      return {
        text: isPossessive ? ownerOf(word, known) : word,
        start,
        end: isPossessive ? ownerEnd(text.slice(0, end)) : end,
      };
    })
    .flatMap((word) => halves(word, wordings, known));
  const hitsOf = (group: WordingGroup, id: string, order: number) =>
    words.flatMap((_, first) =>
      group.wordings
        .flatMap(({ words: wording, letterCase }) =>
          endsOf(words, wording, first, wordings).filter(
            (last) =>
              !group.exact || casePattern(text, at(words, first).start, at(words, last).end) === letterCase,
          ),
        )
        .map((last): Hit => ({ id, order, group, first, last })),
    );
  const hits = wordings.terms.flatMap(({ id, groups }, order) =>
    groups.flatMap((group) => hitsOf(group, id, order)),
  );
  const idioms = wordings.idioms.flatMap((group) => hitsOf(group, '', 0));
  const nots = [...hits.filter(({ group }) => group.not), ...idioms];
  const heard = words.map((word, position) =>
    idioms.some(({ first, last }) => first <= position && position <= last) ? { ...word, text: '' } : word,
  );
  // "Calfs" and "calves" are both "calf", and no two words.
  const legs = heard.flatMap((word) =>
    wordings.legWords.flatMap(([leg = '', ...more]) =>
      more.length === 0 && same(leg, word.text) ? [leg] : [],
    ),
  );
  const allowed = hits.filter((hit) => {
    if (hit.group.not || nots.some((not) => rulesOut(not, hit)) || isOffTopic(words, hit, wordings))
      return false;
    const term = wordings.terms.find(({ id }) => id === hit.id);
    const [from, to] = aroundOf(words, hit);
    const needsContext = hit.group.context.length > 0;
    const isShort = hit.first === hit.last || needsContext;
    if (isShort && (term?.notNear ?? []).some((item) => standsIn(words, item, from, to, hit))) return false;
    const isAbbreviation = at(words, hit.last).end - at(words, hit.first).start <= LONGEST_ABBREVIATION;
    const isSpelled = hits.some(
      (other) =>
        isAbbreviation &&
        other.id === hit.id &&
        !other.group.not &&
        other.group.context.length === 0 &&
        isFree(other, nots, words, wordings, legs, heard),
    );
    if (
      needsContext &&
      !isSpelled &&
      !hit.group.context.some((item) => standsIn(heard, item, 0, words.length, hit))
    )
      return false;
    return !hit.group.everyday || legs.some((leg) => !same(leg, at(heard, hit.first).text));
  });
  const chosen: Hit[] = [];
  const length = ({ first, last }: Hit) => at(words, last).end - at(words, first).start;
  const byRank = (one: Hit, other: Hit) =>
    length(other) - length(one) ||
    one.first - other.first ||
    Number(other.group.context.length > 0) - Number(one.group.context.length > 0) ||
    one.order - other.order;
  for (const hit of allowed.sort(byRank)) {
    if (chosen.every((other) => hit.last < other.first || hit.first > other.last)) chosen.push(hit);
  }
  return chosen
    .sort((one, other) => one.first - other.first)
    .map((hit) => `${hit.id} ${at(words, hit.first).start} ${at(words, hit.last).end}`);
}

/** "sideeffects" is two words when the dictionary has no such word. */
function halves(word: Word, { joinable }: Wordings, known: ReadonlySet<string>): Word[] {
  if (known.has(word.text)) return [word];
  for (const [first, second] of joinable) {
    const rest = word.text.slice(first.length);
    const isJoined =
      word.text.startsWith(first) && (rest === second || rest === `${second}s` || `${rest}s` === second);
    if (isJoined)
      return [
        { ...word, text: first, half: 'first' },
        { ...word, text: rest, half: 'second' },
      ];
  }
  return [word];
}

/** "Clot's" is about a clot; a word with more apostrophes than that is one only if a form has it so. */
function ownerOf(word: string, known: ReadonlySet<string>): string {
  const owner = word.slice(0, -2);
  return owner.includes("'") && !known.has(owner) ? NO_WORD : owner;
}

/** Where the word ends that owns: before the 's and what reads as nothing. */
function ownerEnd(text: string): number {
  return text.slice(0, text.search(/['’‘‛ʼ′´`‚]\P{L}*[sS]\P{L}*$/u)).replace(/[\u00ad\u200b]+$/, '').length;
}

function isFree(
  hit: Hit,
  nots: readonly Hit[],
  words: readonly Word[],
  wordings: Wordings,
  legs: readonly string[],
  heard: readonly Word[],
): boolean {
  if (nots.some((not) => rulesOut(not, hit))) return false;
  const term = wordings.terms.find(({ id }) => id === hit.id);
  const [from, to] = aroundOf(words, hit);
  if (isOffTopic(words, hit, wordings)) return false;
  if (hit.first === hit.last && (term?.notNear ?? []).some((item) => standsIn(words, item, from, to, hit)))
    return false;
  return !hit.group.everyday || legs.some((leg) => !same(leg, at(heard, hit.first).text));
}

/** Whether two words or more close by name topics that are not health, which silences what asks for its surroundings. */
function isOffTopic(words: readonly Word[], hit: Hit, { topics }: Wordings): boolean {
  if (!hit.group.everyday && hit.group.context.length === 0) return false;
  const near = words.slice(...aroundOf(words, hit));
  return near.filter(({ text }) => topics.some(([topic]) => same(topic ?? '', text))).length >= 2;
}

/** Whether a wording that must not be marked lies around, or is an idiom in the middle of which the form ends. */
function rulesOut(not: Hit, hit: Hit): boolean {
  const { idiom } = not.group;
  const isInside = (idiom || not.id === hit.id) && not.first <= hit.first && not.last >= hit.last;
  return isInside || (idiom && not.first <= hit.last && hit.last < not.last);
}

function at(words: readonly Word[], position: number): Word {
  return words[position] ?? { text: '', start: 0, end: 0 };
}

/** Where a wording that begins at `first` may end. One word is compared as it is, words in a row as words. */
function endsOf(words: readonly Word[], wording: Wording, first: number, wordings: Wordings): number[] {
  const [only, ...more] = wording;
  if (more.length === 0) return at(words, first).text === only ? [first] : [];
  return follow(words, wording, first, wordings);
}

function follow(words: readonly Word[], wording: Wording, from: number, wordings: Wordings): number[] {
  const [next, ...rest] = wording;
  if (next === undefined) return [from - 1];
  if (next === SLOT) {
    const ends: number[] = [];
    for (let count = 0; count <= 3; count++) {
      ends.push(...follow(words, rest, from + count, wordings));
      const word = at(words, from + count).text;
      if (!wordings.determiners.some(([determiner]) => same(determiner ?? '', word))) break;
    }
    return [...new Set(ends)];
  }
  return same(next, at(words, from).text) ? follow(words, rest, from + 1, wordings) : [];
}

/** Whether two spellings are one word in a longer wording. */
function same(one: string, other: string): boolean {
  const all = (word: string) =>
    new Set([word, ...variantsInPhrase(word), ...(takesPlural(word) ? [`${word}s`] : [])]);
  return one === other || all(one).has(other) || all(other).has(one);
}

function standsIn(words: readonly Word[], item: Wording, from: number, to: number, except: Hit): boolean {
  return words.some((_, start) => {
    const end = start + item.length;
    const isClear = start > except.last || end <= except.first;
    return (
      start >= from &&
      end <= to &&
      isClear &&
      item.every((word, offset) => same(word, at(words, start + offset).text))
    );
  });
}

function aroundOf(words: readonly Word[], { first, last }: Hit): [number, number] {
  return [Math.max(0, first - NEAR), Math.min(words.length, last + 1 + NEAR)];
}

function knownWords({ terms, idioms }: Wordings): Set<string> {
  const groups = [...terms.flatMap((term) => term.groups), ...idioms];
  return new Set(groups.flatMap((group) => group.wordings.flatMap(({ words }) => words)));
}
