/** Names that the build shortens in the content script are known to nothing else, or the two would not meet. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { BACKGROUND_MESSAGES, PAGE_MESSAGES } from '../../components/platform/message.ts';
import { DEFAULT_SETTINGS } from '../../components/settings/settings.ts';
import { OWN_NAMES } from '../../components/spotter/own-names.ts';

/** Browsers have them for what the content script never asks for: drawing, input fields, bars of a window … */
const NEVER_ASKED_FOR = ['compact', 'container', 'first', 'list', 'root', 'start', 'touched'];

test('no setting, no message and no field of one', () => {
  const messages = Object.entries({ ...BACKGROUND_MESSAGES, ...PAGE_MESSAGES });
  const known = [
    ...Object.keys(DEFAULT_SETTINGS),
    ...messages.flatMap(([kind, fields]) => [kind, ...Object.keys(fields)]),
  ];
  expect(OWN_NAMES.filter((name) => known.includes(name))).toEqual([]);
});

test('no method of the card, and no field of what it is asked', () => {
  const known = ['card-host.dom', 'card-request.dom'].flatMap((name) => membersOf(read(`card/${name}`)));
  expect(known).toContain('isOpen');
  expect(OWN_NAMES.filter((name) => known.includes(name))).toEqual([]);
});

test('no function of the matcher', () => {
  const known = membersOf(read('spotter/matcher-core'));
  expect(known).toContain('readTexts');
  expect(OWN_NAMES.filter((name) => known.includes(name))).toEqual([]);
});

test('of what browsers call things only what is never asked for', () => {
  const { resolve } = createRequire(import.meta.url);
  const library = resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`);
  const known = membersOf(readFileSync(library.replace('package.json', 'lib/lib.dom.d.ts'), 'utf8'));
  expect(known).toContain('shadowRoots');
  expect(OWN_NAMES.filter((name) => known.includes(name)).sort()).toEqual(NEVER_ASKED_FOR);
});

function read(name: string): string {
  return readFileSync(new URL(`../../components/${name}.ts`, import.meta.url), 'utf8');
}

/** The names of everything that an interface in a source declares. */
function membersOf(source: string): string[] {
  return [...source.matchAll(/^\s+(?:readonly )?(\w+)\??[:(<]/gm)].map(([, name = '']) => name);
}
