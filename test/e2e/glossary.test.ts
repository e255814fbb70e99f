/** The glossary in a tab: ways in, addresses, focus and titles, comparing. */
import { expect, test } from 'vitest';
import { waitFor } from '../browsers/look.ts';
import type { Page } from '../browsers/page.ts';
import { describeInBrowsers } from './in-browsers.ts';

/** Waits until something is true in the page. */
const until = (page: Page, what: string, isSo: () => boolean) =>
  waitFor(what, async () => ((await page.evaluate(isSo)) ? true : undefined));

const click = (page: Page, selector: string) =>
  page.evaluate((where) => {
    const target = document.querySelector<HTMLElement>(where);
    if (!target) throw new Error(`There is no ${where}.`);
    target.click();
  }, selector);

const heading = (page: Page, words: string) =>
  waitFor(`the heading "${words}"`, () =>
    page.evaluate(
      (text) => (document.querySelector('main :is(h1, h2)')?.textContent === text ? true : undefined),
      words,
    ),
  );

/** Waits until a place has the title of the tab, and its heading the focus. */
const arrival = (page: Page, name: string) =>
  waitFor(`arriving at "${name}"`, () =>
    page.evaluate(
      (words) =>
        document.title === `${words} · Legwise` && document.activeElement?.textContent === words
          ? true
          : undefined,
      name,
    ),
  );

describeInBrowsers({}, (stage) => {
  const open = (hash = '') => stage.openExtensionPage(`glossary.html${hash}`, { width: 1000, height: 800 });

  test('from a kind to an entry, to its neighbour, and back to where one was', async () => {
    const page = await open();
    await heading(page, 'Glossary of leg symptoms');
    await click(page, '.chips [href="#/kind/tests"]');
    await arrival(page, 'Tests');
    await click(page, '.entry-index [data-term=d-dimer-test]');
    await arrival(page, 'D-dimer test');
    await page.evaluate(() => history.back());
    await until(page, 'the link one came from', () =>
      Boolean(document.activeElement?.matches('.entry-index [data-term=d-dimer-test]')),
    );
    await page.evaluate(() => history.forward());
    await arrival(page, 'D-dimer test');
    await click(page, '.neighbours [rel=next]');
    await until(page, 'another entry', () => document.title !== 'D-dimer test · Legwise');
    await page.close();
  });

  test('who goes back before the next entry is there sees what they went back to', async () => {
    const page = await open('#/term/calf-cramp');
    await until(page, 'the entry', () => document.querySelector('article[data-term=calf-cramp]') !== null);
    await page.evaluate(() => {
      const { fetch } = globalThis;
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      globalThis.fetch = async (what) => {
        if (String(what).includes('gout')) await wait(400);
        return fetch(what);
      };
      location.hash = '#/term/gout';
    });
    await page.evaluate(() => history.back());
    await arrival(page, 'Calf cramp');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await arrival(page, 'Calf cramp');
    await page.close();
  });

  test('what leads to the place one is at leads there from the results of a search', async () => {
    const page = await open('#/term/calf-cramp');
    const type = async (words: string) => {
      await page.evaluate(() => document.querySelector<HTMLElement>('input[type=search]')?.focus());
      await page.keyboard.type(words);
      await until(page, 'results', () => document.querySelector('#results .row') !== null);
    };
    await type('calf cramp');
    await click(page, '#results [data-term=calf-cramp]');
    await arrival(page, 'Calf cramp');
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await heading(page, 'Glossary of leg symptoms');
    await type('cramp');
    await click(page, '.brand');
    await until(page, 'the list', () => document.querySelector('.entry-index') !== null);
    await page.close();
  });

  test('a part of the leg leads to what it can have to do with', async () => {
    const page = await open('#/where/');
    await until(page, 'the leg', () => Boolean(document.querySelector('[data-region=calf]')));
    await page.evaluate(() =>
      document.querySelector('[data-region=calf]')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    await until(page, 'what is found', () =>
      Boolean(document.querySelector('.where-found [data-term=deep-vein-thrombosis]')),
    );
    expect(await page.evaluate(() => location.hash)).toBe('#/where/calf');
    expect(await page.evaluate(() => document.title)).toMatch(/^Calf/);
    await until(page, 'the focus on what is found', () =>
      Boolean(document.activeElement?.matches('.where-found h2')),
    );
    await click(page, '.where-found [data-term=deep-vein-thrombosis]');
    await arrival(page, 'Deep vein thrombosis');
    await page.evaluate(() => history.back());
    await until(page, 'the row one came from', () =>
      Boolean(document.activeElement?.matches('.where-found [data-term=deep-vein-thrombosis]')),
    );
    await page.close();
  });

  test('on a narrow screen what is found at a part of the leg comes into view', async () => {
    const page = await stage.openExtensionPage('glossary.html#/where/', { width: 320, height: 640 });
    await until(page, 'the leg', () => Boolean(document.querySelector('[data-region=calf]')));
    await page.evaluate(() =>
      document.querySelector('[data-region=calf]')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    await until(page, 'what is found, in view', () => {
      const top = document.querySelector('.where-found')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight / 2;
    });
    await page.close();
  });

  test('what is typed filters the kind one is in, at once', async () => {
    const page = await open('#/kind/medicines');
    await heading(page, 'Medicines');
    await page.evaluate(() => document.querySelector<HTMLElement>('[type=search]')?.focus());
    await page.keyboard.type('blood clot');
    await until(page, 'results', () =>
      Boolean(document.querySelector('#results [data-term=anticoagulants]')),
    );
    expect(
      await page.evaluate(() => document.querySelector('#results [data-term=deep-vein-thrombosis]')),
    ).toBeNull();
    await page.close();
  });

  test('back from an entry leads to the results it was found in', async () => {
    const page = await open();
    await heading(page, 'Glossary of leg symptoms');
    await page.evaluate(() => document.querySelector<HTMLElement>('[type=search]')?.focus());
    await page.keyboard.type('restles leg');
    await until(page, 'results', () =>
      Boolean(document.querySelector('#results [data-term=restless-legs-syndrome]')),
    );
    await page.keyboard.press('Enter');
    await arrival(page, 'Restless legs syndrome');
    await page.evaluate(() => history.back());
    await until(page, 'the results again', () =>
      Boolean(document.querySelector('#results [data-term=restless-legs-syndrome]')),
    );
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('[type=search]')?.value)).toBe(
      'restles leg',
    );
    await until(page, 'the row one came from', () =>
      Boolean(document.activeElement?.matches('#results [data-term=restless-legs-syndrome]')),
    );
    await page.close();
  });

  test('from nothing to two entries side by side, to three, and to two again', async () => {
    const page = await open('#/compare/');
    await heading(page, 'Side by side');
    const add = async (name: string) => {
      await page.evaluate((words) => {
        const choice = document.querySelector<HTMLSelectElement>('.compare-add select');
        const at = [...(choice?.options ?? [])].findIndex(({ text }) => text === words);
        if (!choice || at < 0) throw new Error(`"${words}" cannot be chosen.`);
        choice.selectedIndex = at;
        choice.form?.requestSubmit();
      }, name);
    };
    await add('Night leg cramps');
    await until(page, 'the first', () => location.hash === '#/compare/nocturnal-leg-cramps');
    await until(page, 'its name', () =>
      Boolean(document.querySelector('.chip[data-term=nocturnal-leg-cramps]')),
    );
    await add('Claudication');
    await until(page, 'the table', () => document.querySelectorAll('thead [data-term]').length === 2);
    expect(await page.evaluate(() => document.querySelector('.compare-differences')?.textContent)).toMatch(
      /Not Claudication:.*Not Night leg cramps:/,
    );
    await click(page, '.compare-choice nav a');
    await until(page, 'a third', () => document.querySelectorAll('thead [data-term]').length === 3);
    await click(page, '.chip[data-term=nocturnal-leg-cramps] .chip-remove');
    await until(page, 'two again', () => document.querySelectorAll('thead [data-term]').length === 2);
    await page.close();
  });

  test('an entry that is gone is said to be gone, and the others stand', async () => {
    const page = await open('#/compare/sciatica,no-longer-here,claudication');
    await until(page, 'the table', () => document.querySelectorAll('thead [data-term]').length === 2);
    expect(await page.evaluate(() => document.querySelector('.compare [role=status]')?.textContent)).toMatch(
      /no longer in the glossary/,
    );
    await page.close();
    const lost = await open('#/term/no-longer-here');
    await heading(lost, 'This entry is no longer here');
    await lost.close();
  });

  test('nothing was wrong on any page', () => {
    expect(stage.browser.errors).toEqual([]);
  });
});
