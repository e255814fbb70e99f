import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { loadKnowledge } from '../content/build/load.ts';
import { matcherPlugin } from '../content/build/matcher-plugin.ts';
import { contentPlugin } from '../content/build/plugin.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { sveltePlugin } from './spotter/frameworks/svelte-plugin.ts';
import { readOwnPassages, readRealPassages } from './spotter/passages/read-passages.ts';

const chromium = findBrowser('chromium');

/** What the test pages are made with. */
const LIBRARIES = [
  ...['react', 'react-dom', 'react-dom/client', 'react-dom/server.browser', 'vue', 'vue/server-renderer'],
  ...['svelte', 'svelte/store', 'svelte/server', 'svelte/internal/client', 'svelte/internal/server'],
  ...['svelte/internal/disclose-version', 'lit', 'lit/directives/repeat.js', 'quill', 'fast-check'],
];

/**
 * Three projects, one runner: `unit` (Node, no DOM), `browser` (real Chromium, anything that touches the
 * DOM) and `e2e` (the built extension in Chromium and Firefox). WXT's plugin swaps in an in-memory
 * extension API and works in Node only.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), contentPlugin(), matcherPlugin()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{e2e,pictures}/**', 'test/**/*.browser.test.*'],
        },
      },
      {
        plugins: [contentPlugin(), sveltePlugin()],
        // Found only when a test asks for them, they would have the page load again under it.
        optimizeDeps: { include: LIBRARIES },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            commands: {
              readShippedTerms: () => loadKnowledge('en').terms,
              readPassages: () => ({ own: readOwnPassages(), real: readRealPassages() }),
            },
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium && { executablePath: chromium.path }), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/{e2e,pictures}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two browsers on two cores: one file at a time keeps the clock honest.
          fileParallelism: false,
        },
      },
    ],
  },
});
