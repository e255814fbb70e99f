import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../components/settings/settings.ts';
import { addSite, isListed, isSiteOn, siteName, switchSite } from '../../components/settings/site.ts';
import { STARTING_SITES_OFF } from '../../components/settings/starting-sites.ts';

describe('stored settings', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'settings'],
    ['a list', []],
    ['an empty record', {}],
    ['a record of another shape', { colour: 'green', nested: { marking: 'every' } }],
    [
      'every field broken',
      {
        ...{ version: 'x', marking: 3, siteRule: {}, sitesOff: 'all', sitesOnly: 4, hiddenTerms: 1 },
        ...{ theme: [], textSize: '130', openBy: null, restMs: 'soon', region: 9, badge: 'yes' },
      },
    ],
    ['an old record that is broken', { settings: 'corrupt' }],
  ])('%s becomes the defaults', (_, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('a broken field takes its default and the others are kept', () => {
    const stored = { marking: 'loud', theme: 'dark', restMs: 500, region: 'uk', textSize: 130, badge: true };
    const { marking, ...kept } = stored;
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...kept });
  });

  test('what version 1 stored under one key is read, and what was stored since comes before it', () => {
    const settings = { version: 1, marking: 'every', theme: 'dark', sitesOff: ['a.example'], restMs: 50 };
    expect(parseSettings({ settings, theme: 'light' })).toMatchObject({
      ...{ marking: 'every', theme: 'light', sitesOff: ['a.example'], restMs: 50, version: 2 },
    });
  });

  test('a bad item of a list is dropped and the good ones stay', () => {
    const { sitesOff, hiddenTerms } = parseSettings({
      sitesOff: ['bank.example', 7, 'not a host', '', 'WWW.x.example', 'mail.example', '*', '*.*.*.x'],
      hiddenTerms: ['calf-pain', 'Calf Pain', null],
    });
    expect(sitesOff).toEqual(['bank.example', 'mail.example']);
    expect(hiddenTerms).toEqual(['calf-pain']);
  });

  test('a delay out of range takes its default', () => {
    expect(parseSettings({ restMs: 60_000 }).restMs).toBe(300);
    expect(parseSettings({ restMs: -1 }).restMs).toBe(300);
    expect(parseSettings({ restMs: 0 }).restMs).toBe(0);
  });

  test('a list longer than storage allows is cut', () => {
    const sitesOff = Array.from({ length: 1000 }, (_, n) => `site${n}.example`);
    expect(parseSettings({ sitesOff }).sitesOff).toHaveLength(200);
  });
});

describe('site names', () => {
  test.each([
    ['www.Example.org', 'example.org'],
    ['example.org.', 'example.org'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['bücher.example', 'bücher.example'],
    ['bank.*', 'bank.*'],
    ['my_leg.example', 'my_leg.example'],
    ['-leg-.example', '-leg-.example'],
    ['a..b', undefined],
    ['a..', undefined],
    ['.a', undefined],
    ['_', undefined],
    ['*', undefined],
    ['*.*', undefined],
    ['a*b*c*d', undefined],
    [`${'a'.repeat(300)}.example`, undefined],
    ['https://example.org', undefined],
    ['', undefined],
  ])('%s is %s', (host, name) => {
    expect(siteName(host)).toBe(name);
  });
});

const listing = (sitesOff: readonly string[], more: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  sitesOff,
  ...more,
});

describe('where Legwise is on', () => {
  test.each([
    ['the site itself', 'bank.example', true],
    ['with www', 'www.bank.example', true],
    ['a subdomain', 'login.bank.example', true],
    ['a name that only ends alike', 'mybank.example', false],
    ['a name in which a dot is another letter', 'bankxexample', false],
    ['another site', 'news.example', false],
    ['a page without a host', '', false],
  ])('off for bank.example: %s', (_, host, off) => {
    expect(isSiteOn(listing(['bank.example']), host)).toBe(!off);
  });

  test.each([
    ['bank.*', 'bank.co.example', true],
    ['bank.*', 'my.bank.example', true],
    ['bank.*', 'bankrobbers.example', false],
    ['*.gov', 'health.gov', true],
    ['*.gov', 'gov', false],
    ['my*.example', 'mychart.example', true],
  ])('the pattern %s holds %s: %s', (pattern, host, held) => {
    expect(isListed([pattern], host)).toBe(held);
  });

  test.each([
    ['nhs.example', true],
    ['www.nhs.example', true],
    ['news.example', false],
    ['', false],
  ])('only on listed sites: %s is %s', (host, on) => {
    expect(isSiteOn(listing([], { siteRule: 'only', sitesOnly: ['nhs.example'] }), host)).toBe(on);
  });

  test('turning a site off twice lists it once, and turning it on again leaves no trace', () => {
    const off = switchSite(listing(['a.example']), 'www.b.example', true);
    expect(off.sitesOff).toEqual(['a.example', 'b.example']);
    expect(switchSite(off, 'b.example', true)).toEqual(off);
    expect(switchSite(off, 'b.example', false).sitesOff).toEqual(['a.example']);
  });

  test('turning a subdomain on again removes the parent or the pattern that kept it off', () => {
    expect(switchSite(listing(['b.example']), 'x.b.example', false).sitesOff).toEqual([]);
    expect(switchSite(listing(['b.*', 'c.example']), 'b.example', false).sitesOff).toEqual(['c.example']);
  });

  test('under "only", turning on adds to that list and turning off takes from it', () => {
    const only = listing(['b.example'], { siteRule: 'only', sitesOnly: ['a.example'] });
    const on = switchSite(only, 'b.example', false);
    expect(on).toMatchObject({ sitesOnly: ['a.example', 'b.example'], sitesOff: ['b.example'] });
    expect(switchSite(on, 'www.a.example', true).sitesOnly).toEqual(['b.example']);
  });

  test.each(['my_leg.example', '-leg.example', 'leg-.example'])('%s can be turned off', (host) => {
    const off = switchSite(listing([]), host, true);
    expect(isSiteOn(off, host)).toBe(false);
    expect(parseSettings(off)).toEqual(off);
  });

  test('a page without a host changes nothing', () => {
    expect(switchSite(listing(['a.example']), '', true).sitesOff).toEqual(['a.example']);
  });

  test('a site that is off from the start stays off when one around it is turned off and on again', () => {
    const off = switchSite(listing(['mail.b.example']), 'b.example', true, ['mail.b.example']);
    expect(off.sitesOff).toEqual(['mail.b.example', 'b.example']);
    expect(switchSite(off, 'b.example', false).sitesOff).toEqual(['mail.b.example']);
  });

  test('a site takes the place of its subdomains', () => {
    expect(addSite(['x.b.example', 'a.example'], 'b.example')).toEqual(['a.example', 'b.example']);
  });
});

test('the sites that are off from the start are written as sites are, each once, none below another', () => {
  expect(STARTING_SITES_OFF.map(siteName)).toEqual(STARTING_SITES_OFF);
  expect(STARTING_SITES_OFF.reduce<readonly string[]>(addSite, [])).toEqual(STARTING_SITES_OFF);
  // They are one stored item with the reader's own, and browsers keep 8,192 bytes of one.
  expect(JSON.stringify(STARTING_SITES_OFF).length).toBeLessThan(2048);
});
