import { describe, expect, test } from 'vitest';
import { findChanges } from '../../components/settings/merge-settings.ts';
import { planMigration } from '../../components/settings/migrate.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../components/settings/settings.ts';
import { STARTING_SETTINGS, STARTING_SITES_OFF } from '../../components/settings/starting-sites.ts';

/** What each version left in storage, with everything set that it knew. */
const OLD_SHAPES = {
  'a first start': [{}, STARTING_SETTINGS],
  'version 1': [
    {
      settings: {
        ...{ version: 1, marking: 'quiet', sitesOff: ['news.example'], hiddenTerms: ['calf-pain'] },
        ...{ theme: 'dark', restMs: 500 },
      },
    },
    {
      ...{ ...DEFAULT_SETTINGS, marking: 'quiet', sitesOff: ['news.example', ...STARTING_SITES_OFF] },
      ...{ hiddenTerms: ['calf-pain'], theme: 'dark', restMs: 500 },
    },
  ],
  'version 1 with a region': [
    { settings: { version: 1, marking: 'first', region: 'uk' } },
    { ...STARTING_SETTINGS, region: 'uk' },
  ],
  'version 1, half of it broken': [
    { settings: { version: 1, marking: 'loud', theme: 'dark', sitesOff: [3] } },
    { ...STARTING_SETTINGS, theme: 'dark' },
  ],
  'version 1 that is no record': [{ settings: 'corrupt' }, STARTING_SETTINGS],
} as const;

describe('bringing settings up to date', () => {
  test.each(Object.entries(OLD_SHAPES))('%s', (_, [stored, expected]) => {
    const plan = planMigration(stored);
    expect(plan?.write).toEqual(expected);
    expect(plan?.remove).toEqual('settings' in stored ? ['settings'] : []);
  });

  test('doing it twice changes nothing more', () => {
    const { write } = planMigration({}) ?? {};
    expect(planMigration({ ...write })).toBeUndefined();
  });

  test('what a newer version stored is read as far as it is known, and left as it is', () => {
    const stored = { version: 3, marking: 'every', theme: 'sepia', nightMode: true, sitesOff: ['a.example'] };
    expect(planMigration(stored)).toBeUndefined();
    const read = parseSettings(stored);
    expect(read).toEqual({ ...DEFAULT_SETTINGS, marking: 'every', sitesOff: ['a.example'] });
    // A change writes its own field, so that neither the version nor a field of the newer one is lost.
    expect(findChanges(read, { ...read, badge: true }, read)).toEqual({ badge: true });
  });
});

describe('changes from two windows or devices', () => {
  const before: Settings = { ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'] };

  test('only what was changed is written', () => {
    expect(findChanges(before, { ...before, theme: 'dark' }, before)).toEqual({ theme: 'dark' });
    expect(findChanges(before, before, before)).toEqual({});
  });

  test('different fields both hold', () => {
    const stored = { ...before, marking: 'every' as const };
    expect(findChanges(before, { ...before, theme: 'dark' }, stored)).toEqual({ theme: 'dark' });
  });

  test('in a list, what each added and took away holds', () => {
    const stored = { ...before, sitesOff: ['b.example', 'c.example'] };
    const next = { ...before, sitesOff: ['a.example', 'd.example'] };
    expect(findChanges(before, next, stored)).toEqual({ sitesOff: ['c.example', 'd.example'] });
  });

  test('of the same field, the later change holds', () => {
    const stored = { ...before, theme: 'light' as const };
    expect(findChanges(before, { ...before, theme: 'dark' }, stored)).toEqual({ theme: 'dark' });
  });
});
