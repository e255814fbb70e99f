/**
 * `npm start`: builds Legwise and opens it in a browser on the sample article.
 * `npm start -- --browser firefox` chooses the browser; `npm start -- URL-or-file` another page.
 * Without a display it takes a tour on its own and leaves pictures.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { type Browser, findBrowser } from '../browsers/find-browser.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { locatePage } from './locate-page.ts';
import { takeTour } from './tour.ts';

function chooseBrowser(wanted: string | undefined): Browser {
  if (wanted === 'firefox' || wanted === 'chromium') return ensureBrowser(wanted);
  if (wanted) throw new Error(`There is no build for "${wanted}". Choose chromium or firefox.`);
  return findBrowser('chromium') ?? findBrowser('firefox') ?? ensureBrowser('chromium');
}

function build(kind: Browser['kind']): void {
  const command = ['wxt', 'build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'];
  const { status } = spawnSync('npx', command, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The build failed; see above.');
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: !hasDisplay() } },
  });
  const { kind } = chooseBrowser(values.browser);
  build(kind);
  const page = await locatePage(
    positionals[0] ?? fileURLToPath(new URL('../sample-article', import.meta.url)),
  );
  const browser = await launchBrowser(kind, values.headless);
  try {
    if (values.headless) await takeTour(browser, page.url);
    else await showUntilClosed(browser, page.url);
  } finally {
    await browser.close();
    await page.close();
  }
}

async function showUntilClosed(
  browser: Awaited<ReturnType<typeof launchBrowser>>,
  url: string,
): Promise<void> {
  await browser.openPage(url);
  console.log(
    `Legwise is running on ${url}. Rest the pointer on a dotted underline. Close the browser to end.`,
  );
  await browser.closed;
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
