/** Answers are about somebody's body: they end with the browser, and never reach the disk. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../browsers/find-browser.ts';
import { buildFolder, launchBrowser } from '../browsers/launch.ts';
import { waitFor } from '../browsers/look.ts';
import type { ExtensionBrowser, Page } from '../browsers/page.ts';

const ANSWERS = {
  'signs-now': ['none'],
  'signs-ill': ['none'],
  who: ['pregnant'],
  'preg-signs': ['sudden-swelling'],
};
/** Words of an answer that stand nowhere else in a profile. */
const SECRET = 'sudden-swelling';
/** Kept on purpose, to show that what is kept would be found. */
const CONTROL = 'kept-on-purpose';

let profile: string;
let browser: ExtensionBrowser | undefined;

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'legwise-kept-'));
});
afterEach(async () => {
  await browser?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const heading = (page: Page) =>
  waitFor('a question', () =>
    page.evaluate(() => document.querySelector('.question h1')?.textContent || undefined),
  );

/** What the session holds, under every key. */
const readSession = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as Api).chrome.storage.session.get()),
  );

interface Api {
  readonly chrome: {
    readonly storage: {
      readonly session: { get(): Promise<object>; set(values: object): Promise<void> };
      readonly local: { set(values: object): Promise<void> };
    };
  };
}

/** Files of the profile that hold these words, as one or two bytes a letter. */
async function findOnDisk(words: string): Promise<string[]> {
  const wanted = [Buffer.from(words, 'latin1'), Buffer.from(words, 'utf16le')];
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const found: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (wanted.some((one) => bytes.includes(one))) found.push(file);
  }
  return found;
}

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  const isThere = Boolean(process.env.CI) || findBrowser(kind) !== undefined;

  test.skipIf(!isThere)('a browser that was closed keeps nothing of a self-check', async () => {
    browser = await launchBrowser(kind, true, buildFolder(kind), profile);
    const page = await browser.openPage(`${browser.extensionUrl}self-check.html`);
    await page.evaluate(
      async ({ answers, control }) => {
        const { storage } = (globalThis as unknown as Api).chrome;
        await storage.session.set({ 'self-check': answers });
        await storage.local.set({ control });
      },
      { answers: ANSWERS, control: CONTROL },
    );
    await page.reload();
    await waitFor('the question after these answers', async () =>
      (await heading(page)).includes('Does any of these apply') ? true : undefined,
    );
    expect(await readSession(page)).toContain(SECRET);
    await browser.close();
    browser = undefined;
    expect(await findOnDisk(CONTROL)).not.toEqual([]);
    expect(await findOnDisk(SECRET)).toEqual([]);

    browser = await launchBrowser(kind, true, buildFolder(kind), profile);
    const again = await browser.openPage(`${browser.extensionUrl}self-check.html`);
    expect(await heading(again)).toContain('Is any of these happening now, or');
    expect(await readSession(again)).not.toContain(SECRET);
  });
});
