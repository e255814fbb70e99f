/** Holds every style sheet to the one source of tokens, and the tokens to what readers need. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contrastOf, type Rgb } from './contrast.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TOKENS = 'components/ui/tokens.css';
/** Paints on other people's pages, where none of our tokens are. */
const MARKS = 'entrypoints/page.content/highlight.css';

const read = (path: string) => readFileSync(ROOT + path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const sheets = globSync('{components,entrypoints}/**/*.css', { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({ path, css: read(path) }));
const ours = sheets.filter(({ path }) => path !== TOKENS && path !== MARKS);

/** Every place in the sheets where a pattern is found, as `file: text`. */
const find = (among: readonly { path: string; css: string }[], pattern: RegExp) =>
  among.flatMap(({ path, css }) => [...css.matchAll(pattern)].map(([found]) => `${path}: ${found.trim()}`));

describe('one source', () => {
  test('every custom property that is used is set somewhere', () => {
    const set = new Set(
      sheets.flatMap(({ css }) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)),
    );
    const fromViews = ['--ratio', '--room', '--unzoom'];
    const missing = sheets.flatMap(({ path, css }) =>
      [...css.matchAll(/var\((--[\w-]+)/g)]
        .filter(([, name = '']) => !set.has(name) && !fromViews.includes(name))
        .map(([, name]) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('colours come from the tokens, or are those of forced colours', () => {
    expect(
      find(ours, /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch)a?\([^)]*\)/gi),
      'name it in tokens.css',
    ).toEqual([]);
  });

  test('so do sizes of type', () => {
    expect(find(ours, /font(?:-size)?:[^;]*?\d(?:px|rem|em)[^;]*/g), 'use a --font or --text token').toEqual(
      [],
    );
  });

  test('what moves lasts as long as the tokens say: not at all for those who asked for stillness', () => {
    const moving = find(ours, /(?:animation|transition):[^;]+/g);
    expect(moving.filter((rule) => !/var\(--motion\)|none/.test(rule))).toEqual([]);
  });
});

test('sides are those of the text, so that a page from right to left is a mirror image', () => {
  const physical =
    /(?:margin|padding|border)-(?:left|right)\b|(?<![\w-])(?:left|right)\s*:|text-align:\s*(?:left|right)|float:|clear:\s*(?:left|right)/g;
  expect(find(ours, physical), 'use inline-start and inline-end').toEqual([]);
});

describe('contrast', () => {
  const tokens = new Map(
    [...read(TOKENS).matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
      name,
      [light ?? '', dark ?? ''] as const,
    ]),
  );
  const LEVELS = ['emergency', 'same-day', 'soon', 'routine', 'self-care'].map((level) => `level-${level}`);
  const grounds = ['page', 'surface'];
  const pairs: (readonly [string, string, number])[] = [
    ...grounds.flatMap((ground) => [
      ['ink', ground, 12] as const,
      ...['ink-quiet', 'accent', ...LEVELS].map((name) => [name, ground, 4.5] as const),
      ['edge', ground, 3] as const,
    ]),
    ['ink', 'accent-tint', 7],
    ['ink-quiet', 'accent-tint', 4.5],
    ['accent', 'accent-tint', 4.5],
    ['on-accent', 'accent', 4.5],
    ['on-emergency', 'fill-emergency', 7],
  ];

  test.each(pairs)('%s on %s is at least %d to 1, light and dark', (name, ground, least) => {
    for (const side of [0, 1] as const) {
      const ratio = contrastOf(readHex(tokens.get(name)?.[side]), readHex(tokens.get(ground)?.[side]));
      expect(ratio, side === 0 ? 'light' : 'dark').toBeGreaterThanOrEqual(least);
    }
  });
});

/** A colour written as `#rrggbb`. */
function readHex(hex: string | undefined): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt((hex ?? '').slice(at, at + 2), 16),
  );
  return [red, green, blue];
}
