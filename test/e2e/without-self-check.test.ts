/** The build for places where the self-check cannot be offered: nothing of it is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, startChromium } from '../browsers/chromium.ts';
import { findBrowser } from '../browsers/find-browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = `${ROOT}.output/chrome-mv3-no-self-check`;

function wxt(args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status, stderr } = spawnSync('npx', ['wxt', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr);
}

describe('a build without the self-check', { timeout: 120_000 }, () => {
  let files: string[];
  let started: Started | undefined;

  beforeAll(async () => {
    wxt(['build', '-b', 'chrome'], { WXT_SELF_CHECK: 'off' });
    files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' });
    const path = findBrowser('chromium')?.path;
    if (path) started = await startChromium({ path, extension: BUILT, headless: true });
  }, 120_000);
  afterAll(async () => {
    await started?.close();
    // The build has written its own types over those that the type check reads.
    wxt(['prepare']);
  });

  test('has no page, no questions and no rules of it', () => {
    expect(files.filter((file) => /self-check\.html|flows/.test(file))).toEqual([]);
    expect(existsSync(`${BUILT}/glossary.html`)).toBe(true);
  });

  test('has no script that draws one', () => {
    const texts = files
      .filter((file) => /\.(js|html)$/.test(file))
      .map((file) => [file, readFileSync(`${BUILT}/${file}`, 'utf8')] as const);
    // The words of its screens and the names of its parts: whoever draws one needs them.
    const drawing = texts.filter(([, text]) =>
      /selfCheckGoOn|data-care-level|answers-with-drawing/.test(text),
    );
    expect(drawing.map(([file]) => file)).toEqual([]);
    expect(texts.length).toBeGreaterThan(5);
  });

  test('has no command for it', () => {
    const manifest = JSON.parse(readFileSync(`${BUILT}/manifest.json`, 'utf8')) as { commands: object };
    expect(Object.keys(manifest.commands)).toContain('next-term');
    expect(Object.keys(manifest.commands)).not.toContain('self-check');
  });

  test.each(['popup.html', 'sidepanel.html', 'welcome.html'])('%s offers none', async (name) => {
    if (!started) return;
    const page = await started.context.newPage();
    await page.goto(`${started.extensionUrl}${name}`);
    await page.locator('h1, nav').first().waitFor();
    expect(await page.getByRole('button', { name: /self-check/i }).count()).toBe(0);
    await page.close();
  });
});
