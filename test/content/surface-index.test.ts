import { describe, expect, test } from 'vitest';
import { foldCode, LETTERS, MARKS } from '../../components/spotter/fold.ts';
import { COMMA, LAST_LETTER, LAST_MARK, LETTER_S } from '../../components/spotter/matcher/codes.ts';
import {
  NUMBER_ALONE,
  NUMBER_IN_PHRASE,
  spellingsOf,
  TO_UK,
  TO_US,
  takesPlural,
  variantsAlone,
  variantsInPhrase,
} from '../../content/build/form-variants.ts';
import { encodeSurfaceIndex } from '../../content/build/surface-index.ts';
import { createScriptMatcher, ENCODED, SPOTTING, spottingOf, TERMS } from '../spotter/vocabulary.ts';

describe('every variant rule does what its example says', () => {
  test.each([...TO_US, ...TO_UK].map((rule) => rule.example))('%s → %s', (from, to) => {
    expect(spellingsOf(from)).toContain(to);
  });
  test.each(NUMBER_IN_PHRASE.map((rule) => rule.example))('%s → %s in a longer form', (from, to) => {
    expect(variantsInPhrase(from)).toContain(to);
  });
  test.each(NUMBER_ALONE.map((rule) => rule.example))('%s → %s alone', (from, to) => {
    expect(variantsAlone(from)).toContain(to);
  });
});

describe('no variant means something else', () => {
  test.each(['tight', 'tender', 'short', 'swell', 'cold', 'numb', 'gout', 'stroke'])(
    '"%s" alone has none',
    (word) => {
      expect(variantsAlone(word)).toEqual([]);
    },
  );
  test.each(['numb', 'the', 'restless', 'swelling', 'weak', 'of'])('"%s" takes no s', (word) => {
    expect(takesPlural(word)).toBe(false);
  });
});

describe('the codes of characters', () => {
  test('are those the matcher was written for', () => {
    expect(LETTERS).toHaveLength(LAST_LETTER);
    expect(MARKS).toHaveLength(LAST_MARK - COMMA + 1);
    expect(foldCode('s'.charCodeAt(0))).toBe(LETTER_S);
  });
});

describe('the encoded index', () => {
  test('is the same for the same content', () => expect(encodeSurfaceIndex(SPOTTING)).toBe(ENCODED));
  test('needs no escape in any string', () => expect(ENCODED).not.toMatch(/["'`\\$]|[^ -~]/));
  test('names every term in order', () =>
    expect(createScriptMatcher(ENCODED).termIds).toEqual(Object.keys(TERMS)));
  test('of another version is refused', () =>
    expect(() => createScriptMatcher(`~~${ENCODED}`)).toThrow(/another version/));
  test('of nothing holds nothing', () =>
    expect(createScriptMatcher(encodeSurfaceIndex(spottingOf({}))).termIds).toEqual([]));
  test('takes "{health}" among context words for all words about health and about legs', () => {
    const language = { legWords: ['leg', 'shin'], healthWords: ['pain', 'leg'], determiners: ['my'] };
    const encode = (needsContext: string[]) =>
      encodeSurfaceIndex(spottingOf({ odd: { forms: [{ form: 'stiff', needsContext }] } }, language));
    expect(encode(['{health}', 'morning'])).toBe(encode(['pain', 'leg', 'shin', 'morning']));
    expect(() => encode(['{helth}'])).toThrow('"{helth}"');
  });
  test('refuses more words about legs than the matcher keeps', () => {
    const legWords = Array.from({ length: 65 }, (_, at) => `leg${at}`);
    const encode = () => encodeSurfaceIndex(spottingOf({}, { legWords, determiners: [] }));
    expect(encode).toThrow('65 words about legs');
  });
  test('refuses a form that no text can hold', () => {
    expect(() => encodeSurfaceIndex(spottingOf({ odd: { forms: ['leg [cramp'] } }))).toThrow('"leg [cramp"');
  });
});
