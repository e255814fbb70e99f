/**
 * Forty saved real pages load with Legwise as they load without it. They lie outside this repository, in
 * ../shared/pages; without them these tests are skipped.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { marksOnPage } from '../browsers/look.ts';
import { describeInBrowsers } from './in-browsers.ts';

const PAGES = fileURLToPath(new URL('../../../shared/pages', import.meta.url));
const pages = existsSync(PAGES) ? readdirSync(PAGES).filter((name) => name.endsWith('.html')) : [];

/** The pages' own scripts would change them, and ask the network, which is not there. */
const WITHOUT_SCRIPTS = {
  'Content-Security-Policy': "default-src 'self' data: 'unsafe-inline'; script-src 'none'",
};

/** Long enough for the spotter to have read a whole newspaper page. */
const READ_MS = 400;

describe.skipIf(pages.length === 0)('saved real pages', () => {
  describeInBrowsers({ folder: PAGES, headers: WITHOUT_SCRIPTS }, (stage) => {
    test('no element, attribute or style of a page is changed, and nothing is wrong because of us', async () => {
      const changed: string[] = [];
      let marked = 0;
      for (const name of pages) {
        const page = await stage.browser.openPage(`${stage.url}${name}`);
        const before = await page.evaluate(() => document.documentElement.outerHTML);
        await new Promise((resolve) => setTimeout(resolve, READ_MS));
        if ((await page.evaluate(() => document.documentElement.outerHTML)) !== before) changed.push(name);
        marked += (await marksOnPage(page)).length;
        await page.close();
      }
      expect(changed).toEqual([]);
      expect(marked).toBeGreaterThan(50);
      expect(stage.browser.errors.filter((error) => /legwise|extension/i.test(error))).toEqual([]);
    }, 300_000);
  });
});
