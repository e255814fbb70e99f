import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../components/settings/settings.ts';
import { siteName } from '../../components/settings/site.ts';
import { parseSiteInput } from '../../components/settings/site-input.ts';
import { MOST_FILE_BYTES, readImport, writeExport } from '../../components/settings/transfer.ts';
import type { TermId } from '../../content/ids.ts';

const mine: Settings = {
  ...{
    ...DEFAULT_SETTINGS,
    marking: 'every',
    siteRule: 'only',
    sitesOff: ['bank.*'],
    sitesOnly: ['a.example'],
  },
  ...{ hiddenTerms: ['calf' as TermId], theme: 'dark', textSize: 130, openBy: 'click', restMs: 700 },
  ...{ region: 'nz', badge: true },
};
const file = (fields: object) => JSON.stringify({ legwise: 'settings', version: 2, ...fields });

describe('a file of settings', () => {
  test('that was written is read again as it was', () => {
    const read = readImport(writeExport(mine), DEFAULT_SETTINGS, []);
    expect(read).toMatchObject({ kind: 'settings', next: mine, leftOut: [], isNewer: false });
  });

  test('says what would change and leaves the rest as it is', () => {
    expect(readImport(file({ theme: 'light', marking: 'every' }), mine, [])).toEqual({
      ...{
        kind: 'settings',
        next: { ...mine, theme: 'light' },
        changes: ['theme'],
        leftOut: [],
        isNewer: false,
      },
    });
  });

  test('that is broken in places changes nothing there, and says where', () => {
    const read = readImport(
      file({
        theme: 'sepia',
        restMs: -5,
        hiddenTerms: 7,
        sitesOff: ['ok.example', '<script>'],
        badge: false,
      }),
      ...([mine, []] as const),
    );
    expect(read).toMatchObject({
      next: { ...mine, sitesOff: ['ok.example'], badge: false },
      changes: ['sitesOff', 'badge'],
      leftOut: ['sitesOff', 'hiddenTerms', 'theme', 'restMs'],
    });
  });

  test('of which nothing in a list is good leaves the list as it is', () => {
    expect(readImport(file({ sitesOff: ['<b>', 3] }), mine, [])).toMatchObject({ next: mine, changes: [] });
  });

  test('that empties a list empties it', () => {
    expect(readImport(file({ sitesOff: [] }), mine, [])).toMatchObject({
      changes: ['sitesOff'],
      leftOut: [],
    });
  });

  test('of a newer version is taken as far as it is understood, and says so', () => {
    const read = readImport(file({ version: 9, theme: 'light', nightMode: 1 }), mine, []);
    expect(read).toMatchObject({ isNewer: true, changes: ['theme'], leftOut: [] });
  });

  test('cannot change what an administrator has set', () => {
    expect(readImport(file({ theme: 'light' }), mine, ['theme'])).toMatchObject({ next: mine, changes: [] });
  });

  test.each([
    ['empty', '', 'not-json'],
    ['a picture', '\u0089PNG\r\n', 'not-json'],
    ['a page', '<!doctype html>', 'not-json'],
    ['cut short', writeExport(mine).slice(0, 80), 'not-json'],
    ['huge', ' '.repeat(MOST_FILE_BYTES + 1), 'too-large'],
    ['nested deep', '['.repeat(200_000), 'not-json'],
    ['somebody else’s', '{"name":"legwise","version":"1.0.0"}', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['null', 'null', 'not-ours'],
  ])('that is %s is refused with its reason', (_, text, problem) => {
    expect(readImport(text, mine, [])).toEqual({ kind: 'problem', problem });
  });

  test('cannot reach what is not a setting', () => {
    const hostile =
      '{"legwise":"settings","__proto__":{"theme":"light"},"constructor":{"prototype":{"x":1}}}';
    expect(readImport(hostile, mine, [])).toMatchObject({ next: mine, changes: [] });
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('whatever is in it, settings come out that are read again as they are', () => {
    const fields = fc.dictionary(fc.constantFrom(...Object.keys(mine)), fc.jsonValue());
    fc.assert(
      fc.property(fields, (given) => {
        const read = readImport(file(given), mine, []);
        if (read.kind !== 'settings') throw new Error('A file of ours was refused.');
        const again = readImport(writeExport(read.next), read.next, []);
        expect(again).toMatchObject({ changes: [], leftOut: [] });
      }),
    );
  });
});

describe('a site that somebody types', () => {
  test.each([
    ['example.org', 'example.org'],
    [' WWW.Example.org ', 'example.org'],
    ['https://www.example.org/a?b#c', 'example.org'],
    ['http://me:secret@example.org:8080/', 'example.org'],
    ['*.example.org', 'example.org'],
    ['bank.*', 'bank.*'],
    ['localhost:3000', 'localhost'],
    ['bücher.example', 'bücher.example'],
  ])('%s is %s', (typed, site) => {
    expect(parseSiteInput(typed, [])).toEqual({ kind: 'site', site });
  });

  test.each([
    ['', 'empty'],
    ['my bank', 'spaces'],
    ['about:config', 'own-page'],
    ['file:///home/me/page.html', 'own-page'],
    ['*', 'everything'],
    ['*.*', 'everything'],
    ['a*b*c*.example', 'stars'],
    ['mybank', 'not-a-site'],
    ['-x-.example', 'not-a-site'],
    ['a..b', 'not-a-site'],
    ['login.bank.example', 'listed'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(parseSiteInput(typed, ['bank.example'])).toEqual({ kind: 'problem', problem });
  });

  test('whatever is typed, what comes out is a site', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = parseSiteInput(typed, []);
        if (read.kind === 'site') expect(siteName(read.site)).toBe(read.site);
      }),
    );
  });
});
