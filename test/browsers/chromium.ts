import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page as PlaywrightPage } from 'playwright-core';
import type { Launch } from './launch.ts';
import { waitFor } from './look.ts';
import type { ExtensionBrowser, Page } from './page.ts';

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
    // Readers go back to pages as they left them.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
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
  let workers: CDPSession | undefined;
  // It comes to the front on its own time: a tab that was there before would lie behind it.
  await waitFor('the first page', async () =>
    context.pages().find((page) => page.url() === `${extensionUrl}welcome.html`),
  );
  return {
    kind: 'chromium',
    extensionUrl,
    requests,
    errors,
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    async stopBackground() {
      workers ??= await reachWorkers(context, extensionUrl);
      await workers.send('ServiceWorker.stopAllWorkers');
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

/** Only from a page of the extension can its worker be stopped; the page stays, so that it is done at once. */
async function reachWorkers(context: BrowserContext, extensionUrl: string): Promise<CDPSession> {
  const page = await context.newPage();
  await page.goto(`${extensionUrl}glossary.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return session;
}

/** A finger on a page in Chromium, which from now on is a phone of this size. */
export async function putFingerOn(page: Page, size: { width: number; height: number }): Promise<Finger> {
  const own = page as unknown as PlaywrightPage;
  await own.setViewportSize(size);
  const session = await own.context().newCDPSession(own);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: (x, y) => touch('touchStart', { x, y }),
    move: (x, y) => touch('touchMove', { x, y }),
    up: () => touch('touchEnd'),
  };
}

/** The addresses of all scripts that run in a page in Chromium, those of the extension too, from now on and before. */
export async function scriptsIn(page: Page): Promise<ReadonlySet<string>> {
  const own = page as unknown as PlaywrightPage;
  const session = await own.context().newCDPSession(own);
  const scripts = new Set<string>();
  session.on('Debugger.scriptParsed', ({ url }) => scripts.add(url));
  await session.send('Debugger.enable');
  return scripts;
}

/** What a finger does, in CSS pixels of the viewport. */
interface Finger {
  down(x: number, y: number): Promise<unknown>;
  move(x: number, y: number): Promise<unknown>;
  up(): Promise<unknown>;
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
