import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../components/settings/settings.ts';
import { isSiteOff, siteName, withSite } from '../../components/settings/site.ts';

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
      { version: 'x', marking: 3, sitesOff: 'all', hiddenTerms: 1, theme: [], restMs: 'soon', region: 9 },
    ],
  ])('%s becomes the defaults', (_, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('a broken field takes its default and the others are kept', () => {
    expect(parseSettings({ marking: 'loud', theme: 'dark', restMs: 500, region: 'uk' })).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      restMs: 500,
      region: 'uk',
    });
  });

  test('a bad item of a list is dropped and the good ones stay', () => {
    const { sitesOff, hiddenTerms } = parseSettings({
      sitesOff: ['bank.example', 7, 'not a host', '', 'WWW.x.example', 'mail.example'],
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
    ['a..b', undefined],
    ['https://example.org', undefined],
    ['', undefined],
  ])('%s is %s', (host, name) => {
    expect(siteName(host)).toBe(name);
  });

  test.each([
    ['the site itself', 'bank.example', true],
    ['with www', 'www.bank.example', true],
    ['a subdomain', 'login.bank.example', true],
    ['a name that only ends alike', 'mybank.example', false],
    ['another site', 'news.example', false],
    ['a page without a host', '', false],
  ])('off for bank.example: %s', (_, host, off) => {
    expect(isSiteOff(['bank.example'], host)).toBe(off);
  });

  test('turning a site off twice lists it once, and turning it on again leaves no trace', () => {
    const off = withSite(withSite(['a.example'], 'www.b.example', true), 'b.example', true);
    expect(off).toEqual(['a.example', 'b.example']);
    expect(withSite(off, 'b.example', false)).toEqual(['a.example']);
  });

  test('turning a subdomain on again removes the parent that kept it off', () => {
    expect(withSite(['b.example'], 'x.b.example', false)).toEqual([]);
  });

  test('a page without a host changes nothing', () => {
    expect(withSite(['a.example'], '', true)).toEqual(['a.example']);
  });
});
