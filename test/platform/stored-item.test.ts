import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createStoredItem } from '../../components/platform/stored-item.ts';

const parseCount = (stored: unknown) => (typeof stored === 'number' ? stored : 0);
const create = () => createStoredItem('session', 'count', parseCount);

beforeEach(() => fakeBrowser.reset());

test('what was saved is loaded, by another item too', async () => {
  await create().save(3);
  expect(await create().load()).toBe(3);
});

test('what is broken is parsed into its default', async () => {
  await fakeBrowser.storage.session.set({ count: { old: 'shape' } });
  expect(await create().load()).toBe(0);
});

test('storage that cannot be read gives the default and says so once', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('disk'));
  expect(await create().load()).toBe(0);
  expect(said).toHaveBeenCalledTimes(1);
  broken.mockRestore();
  said.mockRestore();
});

test('a watcher hears of each change until it stops', async () => {
  const heard: number[] = [];
  const watching = new AbortController();
  create().watch(watching.signal, (value) => heard.push(value));
  await create().save(1);
  await fakeBrowser.storage.session.set({ count: 'broken' });
  await fakeBrowser.storage.session.set({ other: 9 });
  watching.abort();
  await create().save(2);
  expect(heard).toEqual([1, 0]);
});

test('clearing leaves nothing behind', async () => {
  await create().save(5);
  await create().clear();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
