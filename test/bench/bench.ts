/**
 * `npm run bench`: what the spotter costs a page, side by side with touching each character once, a trie regular
 * expression, an Aho–Corasick library and mark.js. Every number is the first run in a page of a browser context of
 * its own ("cold") or the third in that page ("warm"); the best of a few, which other work on the machine disturbs
 * least. `npm run bench -- quick` leaves out what takes minutes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import regexgen from 'regexgen';
import { compileMatcher, packMatcher } from '../../content/build/matcher-plugin.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { serveFolder } from '../browsers/serve.ts';
import { bundlePage, createPages } from './fresh-page.ts';
import type { Cost, Measured } from './page.ts';
import { makeTexts } from './texts.ts';
import { readVocabularies } from './vocabularies.ts';

declare const measured: Measured;

/** Beside the repository; left out where it is absent. */
const PAGES = fileURLToPath(new URL('../../../shared/pages', import.meta.url));
const TIMES = 3;
const isQuick = process.argv.includes('quick');
/** mark.js goes over a page once for each form. */
const MOST_MARKED = 500;
/** The library that makes the trie takes minutes for more. */
const MOST_BRANCHED = 2000;

const installed = findBrowser('chromium');
if (!installed) throw new Error('No Chromium is installed on this machine.');
const browser = await chromium.launch({ executablePath: installed.path, args: ['--no-sandbox'] });
const inFreshPage = createPages(browser, await bundlePage('page.ts'));
const packed = packMatcher(await compileMatcher());
const vocabularies = readVocabularies();
const texts = makeTexts().filter(({ name }) => !isQuick || name.startsWith('0.5'));
await reportTexts();
await reportRivals();
if (existsSync(PAGES)) await reportPages();
await browser.close();

async function best(measure: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let time = 0; time < TIMES; time++) costs.push(await measure());
  const least = (key: 'ready' | 'cold' | 'warm') => Math.min(...costs.map((cost) => cost[key]));
  const [first] = costs;
  if (!first) throw new Error('nothing was measured');
  return { ...first, ready: least('ready'), cold: least('cold'), warm: least('warm') };
}

function touch(blocks: readonly string[]): Promise<Cost> {
  return best(() => inFreshPage((page) => page.evaluate((input) => measured.touch(input), blocks)));
}

function legwise(index: string, blocks: readonly string[], wasm?: string): Promise<Cost> {
  return best(() =>
    inFreshPage((page) =>
      page.evaluate(([encoded, input, code]) => measured.legwise(encoded, input, code), [
        index,
        blocks,
        wasm,
      ] as const),
    ),
  );
}

/** Legwise as WebAssembly with each vocabulary, and as JavaScript. */
async function reportTexts(): Promise<void> {
  const rows: Record<string, object> = {};
  for (const { name, blocks } of texts) {
    const least = await touch(blocks);
    rows[`${name}: touch once`] = { cold: round(least.cold), warm: round(least.warm) };
    for (const { name: vocabulary, forms, index } of vocabularies) {
      const one = await legwise(index, blocks, packed);
      rows[`${name}: ${vocabulary}, ${forms.length} forms`] = {
        ...rowOf(one, least),
        'bytes a form': round(index.length / forms.length),
      };
    }
    const script = await legwise(vocabularies[0]?.index ?? '', blocks);
    rows[`${name}: shipped, as JavaScript`] = rowOf(script, least);
  }
  console.table(rows);
}

function rowOf({ ready, cold, warm, found, kept }: Cost, least: Cost) {
  return {
    ready: round(ready),
    cold: round(cold),
    'cold ×': round(cold / least.cold),
    warm: round(warm),
    found,
    ...(kept && { 'kept kB': Math.round(kept / 1000) }),
  };
}

/** The same work by others, on the same text: without conditions, variants or context. */
async function reportRivals(): Promise<void> {
  const { blocks = [] } = texts.find(({ name }) => name.startsWith('0.5 MB health')) ?? {};
  const [{ forms = [] } = {}] = vocabularies;
  const least = await touch(blocks);
  const trie = await inFreshPage((page) =>
    page.evaluate(([source, input]) => measured.trieRegExp(source, input), [
      trieOf(forms.slice(0, MOST_BRANCHED)),
      blocks,
    ] as const),
  );
  const automaton = await inFreshPage((page) =>
    page.evaluate(([all, input]) => measured.ahoCorasick(all, input), [forms, blocks] as const),
  );
  const some = blocks.slice(0, Math.ceil(blocks.length / 10));
  const mark = await inFreshPage(async (page) => {
    await page.setContent(some.map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`).join(''));
    return page.evaluate(([all, most]) => measured.markJs(all, most), [forms, MOST_MARKED] as const);
  });
  console.table({
    [`trie regular expression (regexgen), ${MOST_BRANCHED} forms`]: rowOf(trie, least),
    [`modern-ahocorasick, ${forms.length} forms`]: rowOf(automaton, least),
    [`mark.js, ${MOST_MARKED} forms, a tenth of the text`]: rowOf(mark, least),
  });
}

/** Whole words only. The library escapes what an expression with the flag "u" must not. */
function trieOf(forms: readonly string[]): string {
  return `(?<![a-z0-9_])(?:${regexgen(forms).source})(?![a-z0-9_])`;
}

async function reportPages(): Promise<void> {
  const served = await serveFolder(PAGES, { 'Content-Security-Policy': "script-src 'none'" });
  const index = vocabularies[0]?.index ?? '';
  const rows: Record<string, object> = {};
  for (const name of readdirSync(PAGES).filter((file) => file.endsWith('.html'))) {
    if (readFileSync(`${PAGES}/${name}`).length < 50_000) continue;
    const url = `${served.url}${name}`;
    const blocks = await inFreshPage((page) => page.evaluate(() => measured.blocks()), url);
    const least = await touch(blocks);
    const match = await legwise(index, blocks, packed);
    const touchPage = await inFreshPage((page) => page.evaluate(() => measured.touchPage()), url);
    const { all, slice, marks } = await inFreshPage(
      (page) => page.evaluate(([encoded, code]) => measured.spot(encoded, code), [index, packed] as const),
      url,
    );
    rows[name] = {
      kB: Math.round(blocks.join('').length / 1000),
      ...{ touch: round(least.cold), ready: round(match.ready), match: round(match.cold) },
      'match ×': round(match.cold / least.cold),
      ...{ 'touch page': round(touchPage), 'spot page': round(all), 'page ×': round(all / touchPage) },
      ...{ slice: round(slice), marks },
    };
  }
  console.table(rows);
  await served.close();
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
