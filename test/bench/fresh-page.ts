/** Pages of a browser that nothing has run in. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';

export type InFreshPage = <T>(run: (page: Page) => Promise<T>, url?: string) => Promise<T>;

/** A page is still busy for a moment when it has been opened. */
const SETTLE_MS = 400;

/** What runs in the pages, as one script. */
export async function bundlePage(name: 'page.ts' | 'busy-page.ts'): Promise<string> {
  const entry = fileURLToPath(new URL(name, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}

/** @param script put into each page; nothing is loaded from elsewhere */
export function createPages(browser: Browser, script: string): InFreshPage {
  return async (run, url = 'about:blank') => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
    try {
      const page = await context.newPage();
      await page.route('**/*', (route) =>
        route.request().url().startsWith('http://127.0.0.1') ? route.continue() : route.abort(),
      );
      await page.goto(url);
      await page.addScriptTag({ content: script });
      await page.waitForTimeout(SETTLE_MS);
      return await run(page);
    } finally {
      await context.close();
    }
  };
}
