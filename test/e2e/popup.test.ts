import { expect, test } from 'vitest';
import { cardOnPage, findMark, marksOnPage, openAddresses, restOn, waitFor } from '../browsers/look.ts';
import type { Page } from '../browsers/page.ts';
import { answerWithKeyboard, type Screen } from '../browsers/self-check.ts';
import { describeInBrowsers } from './in-browsers.ts';

const terms = (page: Page, selector: string) =>
  page.evaluate(
    (rows) => [...document.querySelectorAll<HTMLElement>(rows)].map((row) => row.dataset.term ?? ''),
    selector,
  );

const clickOn = (page: Page, words: string) =>
  page.evaluate((text) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
    if (!button) throw new Error(`No button says "${text}".`);
    button.click();
  }, words);

const marksCount = async (page: Page) => (await marksOnPage(page)).length;

describeInBrowsers({}, (stage) => {
  const openArticle = async () => {
    const page = await stage.browser.openPage(stage.url);
    await waitFor('marks', async () => ((await marksCount(page)) > 10 ? true : undefined));
    return page;
  };

  test('opens ready to type and finds an entry by its lay name', async () => {
    const popup = await stage.openExtensionPage('popup.html');
    await waitFor('the search box', () =>
      popup.evaluate(() => (document.activeElement?.matches('input[type=search]') ? true : undefined)),
    );
    await popup.keyboard.type('blood clot in leg');
    const found = await waitFor('results', async () => {
      const rows = await terms(popup, '#results [data-term]');
      return rows.length > 0 ? rows : undefined;
    });
    expect(found[0]).toBe('deep-vein-thrombosis');
    await popup.evaluate(() => document.querySelector<HTMLElement>('#results button')?.click());
    await waitFor('the entry', async () =>
      (await terms(popup, 'article[data-term]')).includes('deep-vein-thrombosis') ? true : undefined,
    );
    await popup.close();
  });

  test('lists the terms of the page in page order and goes to one with its card', async () => {
    const page = await openArticle();
    const popup = await stage.openPopupOver(page);
    const rows = await waitFor('the list', async () => {
      const found = await terms(popup, '.page-term');
      return found.length > 0 ? found : undefined;
    });
    expect(rows[0]).toBe('calf-pain');
    expect(rows).toContain('statins');
    expect(new Set(rows).size).toBe(rows.length);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-term=statins]')?.click());
    const card = await waitFor('the card', () => cardOnPage(page));
    expect(card.term).toBe('statins');
    await page.close();
  });

  test('turns the site off, and on again, without a reload', async () => {
    const page = await openArticle();
    const marks = await marksCount(page);
    const popup = await stage.openPopupOver(page);
    await waitFor('the switch', () =>
      popup.evaluate(() => (document.querySelector('.site-switch') ? true : undefined)),
    );
    await clickOn(popup, 'Turn off for');
    await waitFor('no marks', async () => ((await marksCount(page)) === 0 ? true : undefined));
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await clickOn(popup, 'Turn on for');
    await waitFor('the marks again', async () => ((await marksCount(page)) === marks ? true : undefined));
    await waitFor('the list again', async () =>
      (await terms(popup, '.page-term')).length > 10 ? true : undefined,
    );
    await popup.close();
    await page.close();
  });

  test('an emergency sign ends the self-check at once, with the level and whose guidance it is', async () => {
    const check = await stage.openExtensionPage('self-check.html');
    const asked: string[] = [];
    const level = await answerWithKeyboard(check, ({ question }) => {
      asked.push(question);
      return 0;
    });
    expect(level).toBe('emergency');
    expect(asked).toHaveLength(1);
    expect(await check.evaluate(() => document.querySelector('[data-care-level]')?.textContent)).toMatch(
      /NHS/,
    );
    await clickOn(check, 'Start again');
    await check.close();
  });

  test('a short cramp now and then ends in looking after it at home, with what would change that', async () => {
    const check = await stage.openExtensionPage('self-check.html');
    const level = await answerWithKeyboard(check, choose(OCCASIONAL_CRAMP));
    expect(level).toBe('self-care');
    expect(await terms(check, '[data-care-level] [data-term]')).toContain('nocturnal-leg-cramps');
    await clickOn(check, 'Finish');
    await check.close();
  });

  test('the result of a self-check leads to what it has in common with, side by side', async () => {
    const check = await stage.openExtensionPage('self-check.html');
    await answerWithKeyboard(check, choose(CRAMP_IN_SPORT));
    await clickOn(check, 'Compare them side by side');
    const place = await waitFor('the comparison', async () =>
      (await openAddresses(check)).find((url) => url.includes('#/compare/')),
    );
    expect(place).toMatch(/glossary\.html#\/compare\/[a-z-]+(,[a-z-]+){1,3}$/);
    await check.bringToFront();
    await clickOn(check, 'Finish');
    await check.close();
  });

  test('a card leads to its entry beside the one it is taken for', async () => {
    const page = await openArticle();
    const mark = await findMark(page, /claudication/i);
    await restOn(page, mark);
    await waitFor('the card', () => cardOnPage(page));
    const own = await stage.openExtensionPage('updates.html');
    await page.evaluate(() => {
      const card = document.querySelector('legwise-card')?.shadowRoot;
      const buttons = [...(card?.querySelectorAll('button') ?? [])];
      buttons.find(({ textContent }) => /^Compare/.test(textContent?.trim() ?? ''))?.click();
    });
    const place = await waitFor('the comparison', async () =>
      (await openAddresses(own)).find((url) => url.includes('#/compare/claudication,')),
    );
    expect(place).toMatch(/glossary\.html#\/compare\/claudication,[a-z-]+/);
    for (const one of [own, page]) await one.close();
  });

  test('the answers outlast the popup, are nowhere on the disk, and go when the check is finished', async () => {
    const first = await stage.openExtensionPage('self-check.html');
    await first.evaluate(() =>
      document.querySelector<HTMLInputElement>('.option input[value=none]')?.click(),
    );
    await first.evaluate(() => document.querySelector('form')?.requestSubmit());
    await waitFor('the second screen', () =>
      first.evaluate(() => (document.querySelector('.option input[value=none]:checked') ? undefined : true)),
    );
    const question = await first.evaluate(() => document.querySelector('h1')?.textContent);
    await first.close();
    const again = await stage.openExtensionPage('self-check.html');
    await waitFor('the same screen', () =>
      again.evaluate(
        (last) => (document.querySelector('h1')?.textContent === last ? true : undefined),
        question,
      ),
    );
    await again.close();
  });

  test('nothing was wrong on any page', () => {
    expect(stage.browser.errors).toEqual([]);
  });
});

/** What somebody chooses who has a cramp in the calf at night now and then, and nothing else. */
const OCCASIONAL_CRAMP = [
  'adult',
  'calf',
  'either',
  'none-seen',
  'minutes',
  'night',
  'knot',
  'little',
  'none',
];

const CRAMP_IN_SPORT = OCCASIONAL_CRAMP.map((answer) => (answer === 'night' ? 'exercise' : answer));

function choose(answers: readonly string[]): (screen: Screen) => number {
  return ({ question, options }) => {
    const place = options.findIndex((option) => answers.includes(option));
    if (place < 0) throw new Error(`Nothing fits the question "${question}".`);
    return place;
  };
}
