/** Nothing leaves the device: no request of any kind, from any part. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '../browsers/launch.ts';
import { cardOnPage, marksOnPage, restOn, waitFor } from '../browsers/look.ts';
import { describeInBrowsers } from './in-browsers.ts';

describeInBrowsers({}, (stage) => {
  test('a page that is read and explained asks for nothing that it would not ask for itself', async () => {
    const page = await stage.browser.openPage(stage.url);
    const [mark] = await waitFor('marks', async () => {
      const marks = await marksOnPage(page);
      return marks.length > 0 ? marks : undefined;
    });
    if (mark) await restOn(page, mark);
    await waitFor('a card', () => cardOnPage(page));
    for (const name of [
      'popup.html',
      'glossary.html#/term/claudication',
      'self-check.html',
      'options.html',
      'welcome.html',
      'updates.html',
      'sidepanel.html',
    ]) {
      const own = await stage.openExtensionPage(name);
      await waitFor(name, () => own.evaluate(() => (document.querySelector('#app *') ? true : undefined)));
      await own.close();
    }
    const asked = stage.browser.requests.filter((url) => !/^(about|data):|\/favicon\.ico$/.test(url));
    expect([...new Set(asked)]).toEqual([stage.url]);
    await page.close();
  });

  test('the pages of the extension cannot reach anything but the extension', async () => {
    const own = await stage.openExtensionPage('popup.html');
    const reached = await own.evaluate(
      (url) =>
        fetch(url).then(
          () => 'reached',
          () => 'refused',
        ),
      stage.url,
    );
    expect(reached).toBe('refused');
    await own.close();
  });

  test('the page cannot see what Legwise put into its world', async () => {
    const page = await stage.browser.openPage(stage.url);
    const seen = await page.evaluate(() =>
      Object.getOwnPropertySymbols(globalThis).map(String).concat(Object.keys(globalThis)),
    );
    expect(seen.filter((name) => /legwise/i.test(name))).toEqual([]);
    await page.close();
  });
});

describe.each(['chromium', 'firefox'] as const)('the build for %s', (kind) => {
  const folder = buildFolder(kind);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );

  test('asks for no permission beyond those of a named feature, and none of them shows a warning', () => {
    // Settings, the card, "Explain" in the menu of a selection, and Chrome's side panel.
    const panel = kind === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus', ...panel]);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self'");
  });

  test('the polyfill is in what is ours alone, and not in what runs in pages', () => {
    const holds = scripts.filter((name) =>
      readFileSync(join(folder, name), 'utf8').includes('The message port closed before a response'),
    );
    const ours = holds.filter((name) => name.startsWith('chunks/'));
    expect(ours).toHaveLength(1);
    expect(holds.sort()).toEqual(['background.js', ...ours]);
  });

  test('what runs in pages has no way to ask for anything', () => {
    for (const name of ['content-scripts/page.js', 'card.js']) {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code, name).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(|new Image\b/,
      );
    }
  });

  test('no script names an address to send to, makes code from text or loads it from afar', () => {
    for (const name of scripts) {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code, name).not.toMatch(/\beval\(|new Function\(|importScripts\(/);
      const addresses = [...code.matchAll(/https?:\/\/[^\s"'`)]+/g)].map(([url]) => url);
      // Names of things (XML namespaces), and the polyfill's words on a deprecated way to answer.
      expect(
        addresses.filter((url) => !/^http:\/\/www\.w3\.org\/|mzl\.la\/|mozilla/.test(url)),
        name,
      ).toEqual([]);
    }
  });
});

test('Firefox is told that no data is collected', () => {
  const manifest = JSON.parse(readFileSync(join(buildFolder('firefox'), 'manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});
