import type { TermId } from '../../content/schema.ts';
import { browser } from './browser.ts';

/** The pages of the extension that open in a tab. */
export type PageName = 'glossary' | 'self-check' | 'options' | 'welcome' | 'updates';

/** In which tab, as browsers call it. */
export type Where = 'newForegroundTab' | 'newBackgroundTab' | 'currentTab';

/** Opens a page of the extension at a hash such as `#/term/calf-pain`, in a new tab unless told otherwise. */
export async function openPage(page: PageName, hash = '', where: Where = 'newForegroundTab'): Promise<void> {
  const url = `${browser.runtime.getURL(`/${page}.html`)}${hash}`;
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, ...(where === 'newBackgroundTab' && { active: false }) });
}

/** Opens an entry in the glossary, or several side by side. */
export async function openEntries(ids: readonly TermId[]): Promise<void> {
  await openPage('glossary', `#/${ids.length > 1 ? 'compare' : 'term'}/${ids.join()}`);
}
