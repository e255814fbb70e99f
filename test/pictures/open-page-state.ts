/** Brings a page of the built extension into a named state. */
import type { Page } from 'playwright-core';
import { TAB_KEY } from './fake-tab.ts';
import type { Look } from './looks.ts';
import type { PageState } from './page-states.ts';
import { type Rooms, setDirection, settle, setWindow } from './rooms.ts';

/** Fills the storage, opens the page, and does what the reader does. */
export async function openPageState(rooms: Rooms, state: PageState, look: Look): Promise<Page> {
  const { page, url } = await rooms.extension(look);
  await setWindow(page, state.room, look);
  // Elsewhere in the extension: the same address with another hash would not be opened anew.
  await page.goto(`${url}icon/16.png`);
  await fillStorage(page, state);
  await page.goto(`${url}${state.address}`);
  await page.locator('#app > *').first().waitFor();
  await setDirection(page, look);
  await state.reach?.(page);
  await settle(page, look);
  return page;
}

/** What this file needs of the browser's own storage. */
interface Area {
  clear(): Promise<void>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
}
type Storages = Readonly<Record<'sync' | 'session', Area>>;

async function fillStorage(page: Page, { sync = {}, session = {}, tab }: PageState): Promise<void> {
  await page.evaluate(
    async (stored) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Storages } }).chrome;
      await Promise.all([storage.sync.clear(), storage.session.clear()]);
      await Promise.all([storage.sync.set(stored.sync), storage.session.set(stored.session)]);
      sessionStorage.setItem(stored.key, stored.tab);
    },
    { sync, session, key: TAB_KEY, tab: JSON.stringify(tab ?? null) },
  );
}
