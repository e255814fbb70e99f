/** Every page in a language that is longer than English: no word from elsewhere, and nothing that does not fit. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder, launchBrowser } from '../browsers/launch.ts';
import { cardOnPage, marksOnPage, restOn, waitFor } from '../browsers/look.ts';
import type { ExtensionBrowser, Page } from '../browsers/page.ts';
import { serveFolder } from '../browsers/serve.ts';
import { translateToPseudo, writePseudo } from '../ui/pseudo-locale.ts';

const PAGES = [
  'popup.html',
  'options.html',
  'glossary.html',
  'glossary.html#/term/deep-vein-thrombosis',
  'glossary.html#/compare/nocturnal-leg-cramps,restless-legs-syndrome',
  'glossary.html#/search/xyzzy',
  'glossary.html#/term/no-longer-here',
  'self-check.html',
  'sidepanel.html',
  'welcome.html',
];
/** The least width that must do, and that of the popup. */
const WIDTHS = [320, 380];

let browser: ExtensionBrowser;
let extension: string;

beforeAll(async () => {
  extension = await mkdtemp(join(tmpdir(), 'legwise-pseudo-'));
  await cp(buildFolder('chromium'), extension, { recursive: true });
  const path = join(extension, '_locales/en/messages.json');
  const messages = translateToPseudo(JSON.parse(await readFile(path, 'utf8')));
  // Names in the manifest have a greatest length of their own.
  delete (messages as Record<string, unknown>).extensionName;
  const named = {
    ...messages,
    extensionName: { message: 'Legwise' },
    extensionDescription: { message: '⟦⟧' },
  };
  await writeFile(path, JSON.stringify(named));
  browser = await launchBrowser('chromium', true, extension);
});

afterAll(async () => {
  await browser?.close();
  await rm(extension, { recursive: true, force: true });
});

async function open(name: string, width = 380): Promise<Page> {
  const page = await browser.openPage(`${browser.extensionUrl}${name}`, { width, height: 700 });
  await waitFor('the page', () => page.evaluate(() => (document.querySelector('main *') ? true : undefined)));
  return page;
}

describe('words', () => {
  test.each(PAGES)('on %s all come from the messages or from the knowledge base', async (name) => {
    const page = await open(name);
    expect(await page.evaluate(findOtherWords)).toEqual([]);
    await page.close();
  });

  test('a word from elsewhere would be found', async () => {
    const page = await open('popup.html');
    await page.evaluate(() => document.querySelector('main')?.append('A word in the code'));
    expect(await page.evaluate(findOtherWords)).toEqual(['A word in the code']);
    await page.close();
  });
});

describe.each(WIDTHS)('at %i px', (width) => {
  test.each(PAGES)('%s fits', async (name) => {
    const page = await open(name, width);
    expect(await page.evaluate(findWhatDoesNotFit)).toEqual([]);
    await page.close();
  });
});

test.each(WIDTHS)('the card on a page of %i px says messages on its controls, and fits', async (width) => {
  const article = await serveFolder(fileURLToPath(new URL('../sample-article', import.meta.url)));
  const page = await browser.openPage(article.url, { width, height: 700 });
  const mark = await waitFor('a mark in view', async () =>
    (await marksOnPage(page)).find(({ y }) => y > 0 && y < 400),
  );
  await restOn(page, mark);
  await waitFor('the card', () => cardOnPage(page));
  const { controls, wide } = await page.evaluate(() => {
    const card = document.querySelector('legwise-card')?.shadowRoot?.querySelector('[role=dialog]');
    for (const fold of card?.querySelectorAll('details') ?? []) fold.open = true;
    const all = [...(card?.querySelectorAll<HTMLElement>('*') ?? [])].filter((one) => one.checkVisibility());
    const { left = 0, right = 0 } = card?.getBoundingClientRect() ?? {};
    const named = all.filter((one) => one.matches('button:not([data-term]), summary, .level-name'));
    const outside = all.filter((one) => {
      const box = one.getBoundingClientRect();
      return !one.closest('.visually-hidden, svg') && (box.left < left - 1 || box.right > right + 1);
    });
    return {
      controls: named.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''),
      wide: outside.map((one) => `${one.tagName} ${one.className}: ${one.textContent?.slice(0, 40)}`),
    };
  });
  expect(controls.length).toBeGreaterThan(4);
  expect(controls.filter((name) => !/^⟦.*⟧$/s.test(name))).toEqual([]);
  expect(wide).toEqual([]);
  await page.close();
  await article.close();
});

test('a line that is too long would be found', async () => {
  const page = await open('popup.html', 320);
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.style.whiteSpace = 'nowrap';
    line.textContent = '⟦a line that does not break and is wider than any telephone, by far⟧';
    document.querySelector('main')?.append(line);
  });
  expect(await page.evaluate(findWhatDoesNotFit)).not.toEqual([]);
  await page.close();
});

test('the language is longer, keeps its places and is told apart', () => {
  const pseudo = writePseudo('Go on with $1');
  expect(pseudo).toMatch(/^⟦.*\$1.*⟧$/);
  expect(pseudo.length).toBeGreaterThanOrEqual('Go on with $1'.length * 1.4);
});

/** Runs in the page: texts and names that are neither between the brackets nor in a file of the knowledge base. */
async function findOtherWords(): Promise<string[]> {
  const known = new Set<string>();
  const collect = (value: unknown) => {
    if (typeof value === 'string') known.add(value.trim());
    else if (typeof value === 'object' && value) Object.values(value).forEach(collect);
  };
  const shown = [...document.querySelectorAll<HTMLElement>('[data-term]')].map(({ dataset }) => dataset.term);
  const inAddress = location.hash.split(/[/,]/);
  const terms = new Set([...shown, ...inAddress].filter((id) => /^[a-z0-9-]+$/.test(id ?? '')));
  const words: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.closest('kbd, .starting-list, script, style, option:empty'))
      continue;
    words.push(walker.currentNode.textContent ?? '');
  }
  for (const element of document.querySelectorAll('*')) {
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-valuetext']) {
      words.push(element.getAttribute(name) ?? '');
    }
  }
  const names = ['glossary', 'flows/leg-check', ...[...terms].slice(0, 40).map((id) => `terms/${id}`)];
  for (const name of names) {
    const file = await fetch(`/content/en/${name}.json`).catch(() => undefined);
    if (file?.ok) collect(await file.json());
  }
  // Names are listed on one line, with a dot between them.
  return words
    .flatMap((one) => one.split(' · '))
    .map((one) => one.trim())
    .filter((one) => /\p{L}{2}/u.test(one) && !/^⟦.*⟧$/s.test(one) && !known.has(one));
}

/** Runs in the page: what is wider than the page, or cut off at its own edge. */
function findWhatDoesNotFit(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const isHidden = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isHidden(element.parentElement));
  const bad = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (!element.checkVisibility() || element.closest('svg') || isHidden(element)) return false;
    const isCut = /hidden|clip/.test(getComputedStyle(element).overflowX);
    const { left, right } = element.getBoundingClientRect();
    return (isCut && element.scrollWidth > element.clientWidth + 1) || left < -1 || right > clientWidth + 1;
  });
  const words = bad.map(
    (element) =>
      `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 40)}`,
  );
  return scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth}`, ...words] : words;
}
