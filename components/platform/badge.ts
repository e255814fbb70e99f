import { browser } from './browser.ts';

/** More digits do not fit on the button. */
const MOST = 999;

/** Shows on the toolbar button how many terms the page of a tab has. Nothing where a browser has no badge. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await browser.action?.setBadgeText?.({ tabId, text });
  await browser.action?.setBadgeBackgroundColor?.({ tabId, color: '#0b6b6b' });
}

/** Takes the counts of all tabs away. A tab that closes meanwhile took its own along. */
export async function clearCounts(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && browser.action?.setBadgeText?.({ tabId: id, text: '' })),
  );
}
