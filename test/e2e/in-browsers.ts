import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { waitFor } from '../browsers/look.ts';
import type { ExtensionBrowser, Page } from '../browsers/page.ts';
import { type Served, serveFolder } from '../browsers/serve.ts';

/** A running browser with Legwise, and a folder of pages served to it. */
export interface Stage {
  readonly browser: ExtensionBrowser;
  /** Where the folder is, ending in a slash. */
  readonly url: string;
  /** Opens a page of the extension, such as "popup.html", in a tab. */
  openExtensionPage(name: string, size?: { width: number; height: number; dark?: boolean }): Promise<Page>;
  /** Opens the popup as it would open over a page: that page stays the tab in front. */
  openPopupOver(page: Page): Promise<Page>;
}

const SAMPLE_ARTICLE = fileURLToPath(new URL('../sample-article', import.meta.url));

/** Where somebody's own browser is missing, its half of the tests is left out; CI must have both. */
const isThere = (kind: 'chromium' | 'firefox') => Boolean(process.env.CI) || findBrowser(kind) !== undefined;

/**
 * Runs the same tests in Chromium and in Firefox, each with one browser for the whole file.
 * @param pages the folder of pages, else the sample article, and headers to serve them with
 */
export function describeInBrowsers(
  { folder = SAMPLE_ARTICLE, headers = {} }: { folder?: string; headers?: Record<string, string> },
  tests: (stage: Stage) => void,
): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    describe.skipIf(!isThere(kind))(kind, () => {
      let running: { browser: ExtensionBrowser; served: Served } | undefined;
      beforeAll(async () => {
        const served = await serveFolder(folder, headers);
        running = { served, browser: await launchBrowser(kind) };
      });
      afterAll(async () => {
        await running?.browser.close();
        await running?.served.close();
      });
      tests(stageOf(() => running));
    });
  }
}

function stageOf(running: () => { browser: ExtensionBrowser; served: Served } | undefined): Stage {
  const there = () => {
    const stage = running();
    if (!stage) throw new Error('The browser has not started.');
    return stage;
  };
  const openExtensionPage: Stage['openExtensionPage'] = async (name, size) => {
    const page = await there().browser.openPage(`${there().browser.extensionUrl}${name}`, size);
    const isDrawn = () => page.evaluate(() => document.querySelector('#app > *') !== null || undefined);
    await waitFor(`something on ${name}`, isDrawn);
    return page;
  };
  return {
    get browser() {
      return there().browser;
    },
    get url() {
      return there().served.url;
    },
    openExtensionPage,
    async openPopupOver(page) {
      const popup = await openExtensionPage('popup.html', { width: 380, height: 600 });
      await page.bringToFront();
      await popup.reload();
      return popup;
    },
  };
}
