import { expect, test } from 'vitest';
import { waitFor } from '../browsers/look.ts';
import type { Page } from '../browsers/page.ts';
import { describeInBrowsers } from './in-browsers.ts';

const heading = (page: Page) =>
  page.evaluate(() => document.querySelector('.question h1')?.textContent ?? undefined);

const waitForQuestion = (page: Page, words: string) =>
  waitFor(`the question "${words}"`, async () => ((await heading(page))?.includes(words) ? true : undefined));

/** Chooses by value and goes on, as a tap on the row and the button do. */
async function answer(page: Page, option: string): Promise<void> {
  await page.evaluate((value) => {
    document.querySelector<HTMLInputElement>(`.option input[value="${value}"]`)?.click();
  }, option);
  await waitFor('the choice', () =>
    page.evaluate(() => (document.querySelector('.option :checked') ? true : undefined)),
  );
  await page.evaluate(() => document.querySelector('form')?.requestSubmit());
}

const press = (page: Page, words: string) =>
  waitFor(`the button "${words}"`, () =>
    page.evaluate((text) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
      button?.click();
      return button ? true : undefined;
    }, words),
  );

const FIRST = 'Is any of these happening now, or';
const SECOND = 'And is any of these happening now';
const WHO = 'Who is this for';

describeInBrowsers({}, (stage) => {
  test('a double click on “Go on” ticks nothing on the next screen', async () => {
    const page = await stage.openExtensionPage('self-check.html', { width: 1000, height: 800 });
    await page.bringToFront();
    await waitForQuestion(page, FIRST);
    const { x, y } = await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('.option input[value=none]')?.click();
      const button = document.querySelector('.steps .primary');
      button?.scrollIntoView({ block: 'center' });
      const { left, top } = button?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { x: left + 20, y: top + 20 };
    });
    await page.mouse.click(x, y);
    await page.mouse.click(x, y);
    await waitForQuestion(page, SECOND);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await page.evaluate(() => document.querySelectorAll('.option :checked').length)).toBe(0);
    await press(page, 'Back');
    await waitForQuestion(page, FIRST);
    await page.close();
  });

  test('a popup closed and opened again goes on where it was, and so does a tab', async () => {
    const popup = await stage.openExtensionPage('popup.html', { width: 380, height: 600 });
    await press(popup, 'self-check');
    await waitForQuestion(popup, FIRST);
    await answer(popup, 'none');
    await waitForQuestion(popup, SECOND);
    await popup.close();
    const again = await stage.openExtensionPage('popup.html', { width: 380, height: 600 });
    await press(again, 'Go on where you were');
    await waitForQuestion(again, SECOND);
    await answer(again, 'none');
    await waitForQuestion(again, WHO);
    const tab = await stage.openExtensionPage('self-check.html');
    await waitForQuestion(tab, WHO);
    await answer(tab, 'adult');
    // The popup that is still open follows: there is one self-check, never two that mix.
    await waitForQuestion(again, 'Does any of these apply');
    await press(tab, 'Back');
    await waitForQuestion(again, WHO);
    await again.close();
    await tab.close();
  });

  test('finishing in one place ends it in the other and leaves nothing', async () => {
    const tab = await stage.openExtensionPage('self-check.html');
    const other = await stage.openExtensionPage('self-check.html');
    await waitForQuestion(tab, WHO);
    await press(tab, 'Back');
    await press(tab, 'Back');
    await waitForQuestion(tab, FIRST);
    await answer(tab, 'breath');
    await waitFor('the result in the other tab', () =>
      other.evaluate(() => (document.querySelector('[data-care-level=emergency]') ? true : undefined)),
    );
    await press(tab, 'Finish');
    await waitForQuestion(other, FIRST);
    expect(await other.evaluate(() => document.querySelectorAll('.option :checked').length)).toBe(0);
    await tab.close();
    await other.close();
  });
});
