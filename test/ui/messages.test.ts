/** The words of the interface: all of them in `_locales`, none missing, none left over, none with a hole. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { getPlural } from '../../components/ui/plural.ts';
import { english } from '../term/english.ts';
import { findLocaleFaults, type Messages, placesOf } from './locale-faults.ts';
import { readWords } from './message-uses.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOCALES = 'public/_locales';
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const loadMessages = (language: string): Messages => JSON.parse(read(`${LOCALES}/${language}/messages.json`));

const messages = loadMessages('en');
const paths = [...globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }), 'wxt.config.ts'];
const pages = globSync('entrypoints/*/index.html', { cwd: ROOT });
const files = paths.map((path) => ({ path, code: read(path) }));
const code = [...files.map((file) => file.code), ...pages.map(read)].join('\n');

describe('every word a reader sees is a message', () => {
  test.each(files.filter(({ path }) => path.endsWith('.tsx')).map((file) => [file.path, file.code]))(
    '%s',
    (path, source) => {
      expect(readWords(path, source).literals, 'move these into _locales').toEqual([]);
    },
  );

  test.each([
    ['text', '<p>Hello <b>{x}</b></p>', ['Hello']],
    ['text in braces', "<p>{'Hello there'}</p>", ['Hello there']],
    ['one of two texts', "<p>{x ? 'Yes' : 'No way'}</p>", ['Yes', 'No way']],
    ['a text that may be missing', "<p>{x && 'Hello'}</p>", ['Hello']],
    ['a name that is read out', '<button aria-label="Close it" class="close" />', ['Close it']],
    ['the same, put together', ['<img alt={`Picture of $', '{x}`} />'].join(''), ['Picture of']],
    ['nothing where there is none', '<p class="quiet">{text("key")} · {3}</p>', []],
  ])('finds %s', (_, view, literals) => {
    expect(readWords('view.tsx', `const view = ${view}`).literals).toEqual(literals);
  });

  test('the pages themselves and the manifest name nothing but the product', () => {
    for (const page of pages) {
      expect(read(page).match(/<title>(.*)<\/title>/)?.[1], page).toBe('Legwise');
      expect(
        read(page)
          .replace(/<title>.*<\/title>|<[^>]*>/g, '')
          .trim(),
        page,
      ).toBe('');
    }
    const [, manifest = ''] = read('wxt.config.ts').split('manifest: (');
    const said = [...manifest.matchAll(/(?:name|description|title): '([^']*)'/g)];
    expect(said.length).toBeGreaterThan(2);
    expect(said.map(([, words = '']) => words).filter((words) => !/^__MSG_\w+__$/.test(words))).toEqual([]);
  });
});

describe('every message', () => {
  test('is used somewhere', () => {
    const unused = Object.keys(messages).filter((key) => {
      const name = key.replace(/_(one|other)$/, '');
      return !new RegExp(`['"]${name}['"]|__MSG_${name}__`).test(code);
    });
    expect(unused, 'remove them from _locales').toEqual([]);
  });

  test('is there when the code or the manifest asks for it', () => {
    const asked = files
      .flatMap(({ path, code: source }) => readWords(path, source).uses)
      .map(({ key }) => key);
    const inManifest = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(asked.length).toBeGreaterThan(100);
    expect([...asked, ...inManifest].filter((key) => !(key in messages))).toEqual([]);
  });

  test('gets as many values as it has places', () => {
    const wrong = files.flatMap(({ path, code: source }) =>
      readWords(path, source)
        .uses.filter(({ key, values }) => {
          const places = placesOf(messages[key]?.message ?? '').filter((place) => place !== '%s');
          return values !== undefined && values !== places.length;
        })
        .map(({ key, values }) => `${path}: ${key} gets ${values}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has its places numbered from 1 without a gap', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const places = placesOf(message).filter((place) => place !== '%s');
      expect(places, key).toEqual(Array.from({ length: places.length }, (_, n) => `$${n + 1}`));
    }
  });

  test('is calm: no exclamation marks, no verdicts, no capitals for emphasis', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toMatch(/!|\byou have\b(?! (answered|chosen))|\b[A-Z]{4,}\b/);
    }
  });
});

describe('every language', () => {
  test.each(readdirSync(join(ROOT, LOCALES)))(
    '%s has every message, with its places and its plurals',
    (language) => {
      expect(findLocaleFaults(messages, loadMessages(language), language.replace('_', '-'))).toEqual([]);
    },
  );

  const model = {
    hello: { message: 'Hello $1' },
    hits_one: { message: 'one' },
    hits_other: { message: '$1' },
  };
  test.each([
    ['a message too few', { ...model, hello: undefined }, 'en', ['hello is missing']],
    ['a message too many', { ...model, bye: { message: 'Bye' } }, 'en', ['bye is not in English']],
    [
      'a place lost',
      { ...model, hello: { message: 'Hallo' } },
      'de',
      ['hello has the places “”, English has “$1”'],
    ],
    ['a form of number lost', { ...model, hits_one: undefined }, 'en', ['hits_one is missing']],
    ['forms of a language that has more', model, 'pl', ['hits_few is missing', 'hits_many is missing']],
    ['a form the language does not have', model, 'ja', ['hits_one is no form of ja']],
  ])('%s is found', (_, changed, language, faults) => {
    const given = Object.fromEntries(Object.entries(changed).filter(([, message]) => message)) as Messages;
    expect(findLocaleFaults(model, given, language)).toEqual(faults);
  });
});

test.each([
  [0, '0 times'],
  [1, 'once'],
  [2, '2 times'],
])('%i mentions are “%s”', (count, words) => {
  expect(getPlural(english, 'mentions', count)).toBe(words);
});
