import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findPlace, loadManagedKeys, syncKept } from '../../components/platform/record-storage.ts';
import { findSaveProblem } from '../../components/platform/save-problem.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../components/settings/settings.ts';
import { createSettingsItem } from '../../components/wiring/settings-item.ts';
import { createSettingsReader } from '../../components/wiring/settings-reader.ts';

const { sync, local } = fakeBrowser.storage;
const sayNothing = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);
/** What browsers say when sync is switched off. */
const OFF = new Error('Please set webextensions.storage.sync.enabled to true in about:config');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const manage = (values: object) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation((async () => values) as never);
const switchSyncOff = () => {
  vi.spyOn(sync, 'get').mockRejectedValue(OFF);
  vi.spyOn(sync, 'set').mockRejectedValue(OFF);
};

describe('reading settings', () => {
  test('storage that cannot be read gives the defaults and says so once', async () => {
    const said = sayNothing();
    switchSyncOff();
    vi.spyOn(local, 'get').mockRejectedValue(new Error('disk'));
    expect(await createSettingsItem().load()).toEqual(DEFAULT_SETTINGS);
    expect(said).toHaveBeenCalledTimes(1);
  });

  test('a browser without an administrator says so by an error, which is none', async () => {
    const said = sayNothing();
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage not found'));
    await sync.set({ theme: 'dark' });
    expect((await createSettingsItem().load()).theme).toBe('dark');
    expect(await loadManagedKeys()).toEqual([]);
    expect(said).not.toHaveBeenCalled();
  });

  test('what an administrator set comes before what the reader did', async () => {
    manage({ theme: 'light', sitesOff: ['intranet.example'] });
    await sync.set({ theme: 'dark', marking: 'every', sitesOff: ['a.example'] });
    expect(await createSettingsItem().load()).toMatchObject({
      ...{ theme: 'light', marking: 'every', sitesOff: ['intranet.example'] },
    });
    expect(await loadManagedKeys()).toEqual(['theme', 'sitesOff']);
  });
});

describe('watching settings', () => {
  test('a page that comes back from behind the next one looks what has changed meanwhile', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    // As in Firefox, which tells such a page nothing.
    vi.spyOn(fakeBrowser.storage.onChanged, 'addListener').mockImplementation(() => undefined);
    const reader = createSettingsReader();
    await reader.load();
    const heard: Settings[] = [];
    const end = new AbortController();
    reader.watch(end.signal, (now) => heard.push(now));
    page.dispatchEvent(new Event('pageshow'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
    await sync.set({ marking: 'off' });
    page.dispatchEvent(new Event('pageshow'));
    await vi.waitFor(() => expect(heard.map(({ marking }) => marking)).toEqual(['off']));
    end.abort();
    vi.unstubAllGlobals();
  });
});

describe('changing settings', () => {
  const item = createSettingsItem();

  test('a list that would be cut when it is read again is too much, and what was there stays', async () => {
    const sitesOff = Array.from({ length: 200 }, (_, n) => `site${n}.example`);
    await item.save({ ...DEFAULT_SETTINGS, sitesOff });
    const saving = item.save({ ...DEFAULT_SETTINGS, sitesOff: [...sitesOff, 'one-more.example'] });
    expect(await saving.catch(findSaveProblem)).toBe('full');
    expect((await item.load()).sitesOff).toEqual(sitesOff);
  });

  test('writes the changed field and no other', async () => {
    const set = vi.spyOn(sync, 'set');
    await item.save({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(set).toHaveBeenCalledExactlyOnceWith({ theme: 'dark' });
  });

  test('in two windows at once keeps both changes, in lists too', async () => {
    const before: Settings = { ...DEFAULT_SETTINGS, sitesOff: ['a.example'] };
    await sync.set({ sitesOff: ['a.example'] });
    await Promise.all([
      item.save({ ...before, theme: 'dark', sitesOff: ['a.example', 'b.example'] }, before),
      createSettingsItem().save({ ...before, marking: 'every' }, before),
    ]);
    await createSettingsItem().save({ ...before, sitesOff: [] }, before);
    expect(await item.load()).toMatchObject({ theme: 'dark', marking: 'every', sitesOff: ['b.example'] });
  });

  test('that do not fit leaves what was stored, and says why', async () => {
    await sync.set({ theme: 'dark' });
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    const saving = item.save({ ...DEFAULT_SETTINGS, theme: 'light' });
    await expect(saving).rejects.toThrow('quota');
    expect(await local.get(null)).toEqual({});
    expect((await item.load()).theme).toBe('dark');
  });

  test('with sync switched off keeps them on the device, reads them there, and brings them along later', async () => {
    switchSyncOff();
    await item.save({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(await findPlace()).toBe('device');
    expect((await item.load()).theme).toBe('dark');
    await syncKept(['theme']);
    expect(await local.get(null)).toEqual({ theme: 'dark' });
    vi.restoreAllMocks();
    expect(await findPlace()).toBe('synced');
    await syncKept(['theme']);
    expect([await sync.get(null), await local.get(null)]).toEqual([{ theme: 'dark' }, {}]);
  });

  test.each([
    ['QUOTA_BYTES_PER_ITEM quota exceeded', 'full'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'often'],
    [OFF.message, 'refused'],
  ])('a browser that says “%s” means %s', (message, problem) => {
    expect(findSaveProblem(new Error(message))).toBe(problem);
  });
});

describe('a watcher', () => {
  test('hears of changes by anyone, but not of other things in storage, and not after its end', async () => {
    const heard: string[] = [];
    const watching = new AbortController();
    const item = createSettingsItem();
    await item.load();
    item.watch(watching.signal, ({ theme }) => heard.push(theme));
    await local.set({ somethingElse: 1 });
    await sync.set({ theme: 'dark' });
    await vi.waitFor(() => expect(heard).toEqual(['dark']));
    watching.abort();
    await sync.set({ theme: 'light' });
    expect(heard).toEqual(['dark']);
  });
});
