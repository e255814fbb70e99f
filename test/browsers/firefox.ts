import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page as PuppeteerPage } from 'puppeteer-core';
import type { Launch } from './launch.ts';
import { waitFor } from './look.ts';
import type { ExtensionBrowser, Page } from './page.ts';

/** The address of the extension's pages is random for each profile unless it is set beforehand. */
const UUID = '6a1f0c52-9b7e-4d38-8a41-2f5d7c90e3b6';

/** How long a page of the extension may take to open. */
const OPEN_MS = 10_000;

/** Starts Firefox with the built extension, over WebDriver BiDi, in a profile of its own. */
export async function launchFirefox({
  path,
  extension,
  headless,
  profile,
}: Launch): Promise<ExtensionBrowser> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    ...(profile && { userDataDir: profile }),
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    // Lets the tests open pages of the extension, which Firefox else keeps from automation.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // As a click on the toolbar button would.
      'extensions.openPopupWithoutUserGesture.enabled': true,
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: UUID,
      }),
    },
  });
  const extensionUrl = `moz-extension://${UUID}/`;
  await browser.installExtension(extension);
  await waitForWelcome(browser, extensionUrl);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(manifest.browser_specific_settings.gecko.id)})`;
  const requests: string[] = [];
  const errors: string[] = [];
  return {
    kind: 'firefox',
    extensionUrl,
    requests,
    errors,
    closed: new Promise((resolve) => browser.on('disconnected', () => resolve())),
    stopBackground: () => askFirefox(browser, `${policy}.extension.terminateBackground()`),
    removeExtension: () =>
      askFirefox(
        browser,
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          .AddonManager.getAddonByID(${policy}.id).then((addon) => addon.uninstall())`,
      ),
    async openPage(url, size) {
      const page = await openTab(browser, requests, errors);
      if (size) await page.setViewport(size);
      if (size?.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      const adapted = adapt(page, extensionUrl);
      await adapted.goto(url);
      return adapted;
    },
    close: () => browser.close(),
  };
}

/**
 * The first page comes to the front on its own time. A tab that was opened before it would lie behind it:
 * hidden, without the focus, its clock slowed, and Enter pressing no button.
 */
async function waitForWelcome(browser: Browser, extensionUrl: string): Promise<void> {
  await waitFor('the first page', async () => {
    const places = (await browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => ''));
    return (await Promise.all(places)).includes(`${extensionUrl}welcome.html`) || undefined;
  });
}

/** The wire to Firefox, for what Puppeteer has no words for. */
interface Wire {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** Runs a script in Firefox's own window, which may do with an extension what Firefox itself does. */
async function askFirefox(browser: Browser, expression: string): Promise<void> {
  const wire: Wire = Reflect.get(browser, 'connection');
  const { result } = await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  const target = { context: window?.context };
  await wire.send('script.evaluate', { target, expression, awaitPromise: true });
}

async function openTab(browser: Browser, requests: string[], errors: string[]): Promise<PuppeteerPage> {
  const page = await browser.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith('moz-extension:')) requests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return page;
}

/** Puppeteer waits in vain for pages of an extension, so those are opened and then asked whether they are there. */
function adapt(page: PuppeteerPage, extensionUrl: string): Page {
  const open = async (url: string) => {
    if (!url.startsWith(extensionUrl)) return page.goto(url);
    page.goto(url).catch(() => 'The frame is replaced on the way; only what is there in the end counts.');
    return waitUntilThere(page, url);
  };
  return new Proxy(page as unknown as Page, {
    get(target, key) {
      if (key === 'goto') return open;
      if (key === 'reload') return () => reload(page);
      const value = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

async function reload(page: PuppeteerPage): Promise<void> {
  const url = await page.evaluate(() => location.href);
  await page.evaluate(() => {
    Reflect.set(globalThis, 'isLeaving', true);
    location.reload();
  });
  await waitUntilThere(page, url);
}

async function waitUntilThere(page: PuppeteerPage, url: string): Promise<void> {
  const until = Date.now() + OPEN_MS;
  while (Date.now() < until) {
    const at = await page
      .evaluate(() =>
        document.readyState === 'complete' && !Reflect.has(globalThis, 'isLeaving') ? location.href : '',
      )
      .catch(() => 'not there yet');
    if (at === url) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not open within ${OPEN_MS} ms.`);
}
