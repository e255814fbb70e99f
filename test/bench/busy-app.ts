/**
 * `node test/bench/busy-app.ts`: what a page that changes in every frame costs with Legwise and without, in
 * time of its main thread's processor for the same work, side by side.
 */
import { type Browser, chromium } from 'playwright-core';
import { compileMatcher, packMatcher } from '../../content/build/matcher-plugin.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import type { Busy } from './busy-page.ts';
import { bundlePage } from './fresh-page.ts';
import { readVocabularies } from './vocabularies.ts';

declare const busy: Busy;

const packed = packMatcher(await compileMatcher());
const FRAMES = 150;
const PAIRS = 3;

interface BusyCost {
  readonly withoutMs: number;
  readonly withMs: number;
  readonly ratio: number;
}

/** The median of some pairs, each a page of its own that runs once without and once with. */
async function measureBusyApp(browser: Browser, script: string, index: string): Promise<BusyCost> {
  const pairs: BusyCost[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const withoutMs = await runOnce(browser, script, undefined);
    const withMs = await runOnce(browser, script, index);
    pairs.push({ withoutMs, withMs, ratio: withMs / withoutMs });
  }
  pairs.sort((one, other) => one.ratio - other.ratio);
  return pairs[PAIRS >> 1] ?? { withoutMs: 0, withMs: 0, ratio: 0 };
}

async function runOnce(browser: Browser, script: string, index: string | undefined): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busyMs = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    await page.addScriptTag({ content: script });
    await page.evaluate(() => busy.build());
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
const { withoutMs, withMs, ratio } = await measureBusyApp(
  browser,
  await bundlePage('busy-page.ts'),
  readVocabularies()[0]?.index ?? '',
);
await browser.close();
console.table({
  'a busy app': {
    'without ms': Math.round(withoutMs),
    'with ms': Math.round(withMs),
    '× (goal 1.02)': ratio.toFixed(3),
  },
});
