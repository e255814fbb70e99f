import { browser } from './browser.ts';

/** The pages of the extension that open in a tab. */
export type PageName = 'glossary' | 'self-check' | 'options' | 'welcome' | 'updates';

/** Opens a page of the extension in a new tab, at a hash such as `#/term/calf-pain`. */
export async function openPage(page: PageName, hash = ''): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(`/${page}.html`)}${hash}` });
}
