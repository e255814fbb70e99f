/**
 * `npm run bench:busy`: what a page that changes in every frame costs with Legwise and without, in time of its main
 * thread's processor for the same work, side by side: an app without a term, and one that is full of them. There
 * the browser's own painting of as many marks that follow the changes is measured, too: the least it can cost.
 */
import { type Browser, chromium } from 'playwright-core';
import { compileMatcher, packMatcher } from '../../content/build/matcher-plugin.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import type { Busy } from './busy-page.ts';
import { bundlePage } from './fresh-page.ts';
import { readVocabularies } from './vocabularies.ts';

declare const busy: Busy;

const FRAMES = 150;
const ROUNDS = 5;
const WAYS = ['without', 'marks alone', 'with Legwise'] as const;
type Way = (typeof WAYS)[number];
type Topic = Parameters<Busy['build']>[0];

const packed = packMatcher(await compileMatcher());
const index = readVocabularies()[0]?.index ?? '';

/** The median of some rounds, each a page of its own. */
async function measure(browser: Browser, script: string, topic: Topic, ways: readonly Way[]) {
  const costs = new Map<Way, number[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const way of ways) costs.get(way)?.push(await runOnce(browser, script, topic, way));
  return new Map(
    [...costs].map(([way, ms]) => [way, ms.sort((one, other) => one - other)[ROUNDS >> 1] ?? 0]),
  );
}

async function runOnce(browser: Browser, script: string, topic: Topic, way: Way): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busyMs = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    await page.addScriptTag({ content: script });
    await page.evaluate((about) => busy.build(about), topic);
    if (way === 'marks alone') await page.evaluate(() => busy.paint());
    if (way === 'with Legwise')
      await page.evaluate(([encoded, code]) => busy.spot(encoded, code), [index, packed] as const);
    // The first frames are those of a page that warms up.
    await page.evaluate((frames) => busy.run(frames / 5), FRAMES);
    const before = await busyMs();
    await page.evaluate((frames) => busy.run(frames), FRAMES);
    return (await busyMs()) - before;
  } finally {
    await page.close();
  }
}

const installed = findBrowser('chromium');
if (!installed) throw new Error('No Chromium is installed on this machine.');
const browser = await chromium.launch({ executablePath: installed.path, args: ['--no-sandbox'] });
const script = await bundlePage('busy-page.ts');
const rows: Record<string, object> = {};
for (const [topic, ways] of [
  ['orders', ['without', 'with Legwise']],
  ['legs', WAYS],
] as const) {
  const costs = await measure(browser, script, topic, ways);
  for (const [way, ms] of costs)
    rows[`about ${topic}, ${way}`] = {
      ms: Math.round(ms),
      '× (goal 1.02)': (ms / (costs.get('without') ?? 0)).toFixed(3),
    };
}
await browser.close();
console.table(rows);
