/** The words of the interface: none missing, none left over, none with a hole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const code = ['components', 'entrypoints', 'wxt.config.ts']
  .flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' }).map(
          (name) => `${place}/${name}`,
        ),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');

const entries = Object.entries(messages) as [string, { message: string }][];

test('every message is used somewhere', () => {
  const unused = entries
    .map(([key]) => key)
    .filter((key) => !new RegExp(`['_]${key}(__)?'|__MSG_${key}__`).test(code));
  expect(unused, 'remove them from _locales').toEqual([]);
});

test('places to fill are numbered from 1 without a gap', () => {
  for (const [key, { message }] of entries) {
    const places = new Set([...message.matchAll(/\$(\d)/g)].map(([, n]) => Number(n)));
    expect([...places].sort(), key).toEqual(Array.from({ length: places.size }, (_, n) => n + 1));
  }
});

test('the tone is calm: no exclamation marks, no verdicts, no capitals for emphasis', () => {
  for (const [key, { message }] of entries) {
    expect(message, key).not.toMatch(/!|\byou have\b(?! (answered|chosen))|\b[A-Z]{4,}\b/);
  }
});
