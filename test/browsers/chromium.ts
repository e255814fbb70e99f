import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page as PlaywrightPage } from 'playwright-core';
import type { Launch } from './launch.ts';
import type { ExtensionBrowser } from './page.ts';

/** A running Chromium with the built extension. */
export interface Started {
  readonly context: BrowserContext;
  /** Where the pages of the extension are, ending in a slash. */
  readonly extensionUrl: string;
  close(): Promise<void>;
}

/** Starts Chromium, Chrome or Edge with the built extension, in a profile of its own. */
export async function startChromium(launch: Launch): Promise<Started> {
  const { path, extension, headless, window, fontSize } = launch;
  const profile = launch.profile ?? (await mkdtemp(join(tmpdir(), 'legwise-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: false, // Playwright's own headless mode loads no extensions; the flag below does.
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(window ? [`--window-size=${window.width},${window.height}`] : []),
      ...(fontSize ? [`--blink-settings=defaultFontSize=${fontSize}`] : []),
      '--no-sandbox',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    extensionUrl: new URL('/', worker.url()).href,
    async close() {
      await context.close();
      if (!launch.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The same for the end-to-end tests. */
export async function launchChromium(launch: Launch): Promise<ExtensionBrowser> {
  const { context, extensionUrl, close } = await startChromium(launch);
  const { requests, errors } = listen(context, extensionUrl);
  return {
    kind: 'chromium',
    extensionUrl,
    requests,
    errors,
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    async stopBackground() {
      const page = await context.newPage();
      await page.goto(`${extensionUrl}glossary.html`);
      const devtools = await context.newCDPSession(page);
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async openPage(url, size) {
      const page = await context.newPage();
      if (size) await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: size?.dark ? 'dark' : 'light' });
      await page.goto(url);
      return page as PlaywrightPage & Awaited<ReturnType<ExtensionBrowser['openPage']>>;
    },
    close,
  };
}

function listen(context: BrowserContext, extensionUrl: string): { requests: string[]; errors: string[] } {
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(extensionUrl)) requests.push(request.url());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { requests, errors };
}
