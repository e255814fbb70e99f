/**
 * `npm run bench`: what the spotter costs a page, side by side with touching each character once. Every
 * number is the first run in a page of a browser context of its own, the median of three.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../browsers/find-browser.ts';
import { serveFolder } from '../browsers/serve.ts';
import type { Measured } from './page.ts';
import { makeTexts } from './texts.ts';
import { readVocabularies } from './vocabularies.ts';

declare const measured: Measured;

/** Beside the repository; left out where it is absent. */
const PAGES = fileURLToPath(new URL('../../../shared/pages', import.meta.url));
const BLANK = 'about:blank';
const TIMES = 3;
const SETTLE_MS = 400;

const script = await bundle();
const installed = findBrowser('chromium');
if (!installed) throw new Error('No Chromium is installed on this machine.');
const browser = await chromium.launch({ executablePath: installed.path, args: ['--no-sandbox'] });
const vocabularies = readVocabularies();
await reportIndexes();
await reportTexts();
if (existsSync(PAGES)) await reportPages();
await browser.close();

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}

/** Runs in a page that nothing has run in. */
async function inFreshPage<T>(of: Browser, url: string, run: (page: Page) => Promise<T>): Promise<T> {
  const context = await of.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().url().startsWith('http://127.0.0.1') ? route.continue() : route.abort(),
    );
    await page.goto(url);
    await page.addScriptTag({ content: script });
    // The browser is still busy with the page it has just opened.
    await page.waitForTimeout(SETTLE_MS);
    return await run(page);
  } finally {
    await context.close();
  }
}

/** The median. */
async function often(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) times.push(await measure());
  return times.sort((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0;
}

async function reportIndexes(): Promise<void> {
  const rows: Record<string, object> = {};
  for (const { name, forms, index } of vocabularies) {
    const decode = await often(() =>
      inFreshPage(browser, BLANK, (page) =>
        page.evaluate(([encoded = '']) => measured.match(encoded, []).decode, [index]),
      ),
    );
    rows[name] = { forms, 'bytes a form': round(index.length / forms), 'decode ms': round(decode) };
  }
  console.table(rows);
}

async function reportTexts(): Promise<void> {
  const rows: Record<string, Record<string, number>> = {};
  for (const { name, blocks } of makeTexts()) {
    const touch = await often(() =>
      inFreshPage(browser, BLANK, (page) => page.evaluate((texts) => measured.touch(texts), blocks)),
    );
    const row: Record<string, number> = { 'touch ms': round(touch) };
    for (const { name: vocabulary, index } of vocabularies) {
      const match = await often(() =>
        inFreshPage(browser, BLANK, (page) =>
          page.evaluate(({ texts, encoded }) => measured.match(encoded, texts).match, {
            texts: blocks,
            encoded: index,
          }),
        ),
      );
      row[`${vocabulary} ms`] = round(match);
      row[`${vocabulary} ×`] = round(match / touch);
    }
    rows[name] = row;
  }
  console.table(rows);
}

async function reportPages(): Promise<void> {
  const served = await serveFolder(PAGES, { 'Content-Security-Policy': "script-src 'none'" });
  const index = vocabularies[0]?.index ?? '';
  const rows: Record<string, object> = {};
  for (const name of readdirSync(PAGES).filter((file) => file.endsWith('.html'))) {
    if (readFileSync(`${PAGES}/${name}`).length < 50_000) continue;
    const url = `${served.url}${name}`;
    const texts = await inFreshPage(browser, url, (page) => page.evaluate(() => measured.blocks()));
    const touch = await inFreshPage(browser, BLANK, (page) =>
      page.evaluate((blocks) => measured.touch(blocks), texts),
    );
    const { decode, match } = await inFreshPage(browser, BLANK, (page) =>
      page.evaluate(({ blocks, encoded }) => measured.match(encoded, blocks), {
        blocks: texts,
        encoded: index,
      }),
    );
    const { all, slice, marks } = await inFreshPage(browser, url, (page) =>
      page.evaluate((encoded) => measured.spot(encoded), index),
    );
    rows[name] = {
      kB: round(texts.join('').length / 1000),
      ...{ touch: round(touch), decode: round(decode), match: round(match), 'match ×': round(match / touch) },
      ...{ page: round(all), slice: round(slice), marks },
    };
  }
  console.table(rows);
  await served.close();
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
