/** What stands beside the page: glossary and self-check in a narrow panel. */
import { expect, test } from 'vitest';
import { waitFor } from '../browsers/look.ts';
import type { Page } from '../browsers/page.ts';
import { describeInBrowsers } from './in-browsers.ts';

describeInBrowsers({}, (stage) => {
  const seen = (page: Page, selector: string) =>
    waitFor(selector, () =>
      page.evaluate(
        (which) => (document.querySelector(which)?.checkVisibility() ? true : undefined),
        selector,
      ),
    );
  const click = (page: Page, selector: string) =>
    page.evaluate((which) => document.querySelector<HTMLElement>(which)?.click(), selector);

  test('an entry of the list opens in the panel, and the way back leads to the list', async () => {
    const panel = await stage.openExtensionPage('sidepanel.html', { width: 360, height: 700 });
    await seen(panel, '.entry-index');
    await click(panel, '.entry-index [data-term=claudication]');
    await seen(panel, 'article[data-term=claudication]');
    await panel.evaluate(() => history.back());
    await seen(panel, '.entry-index');
    await panel.close();
  });

  test('the self-check opens beside it, and the glossary keeps its place meanwhile', async () => {
    const panel = await stage.openExtensionPage('sidepanel.html#/term/sciatica', { width: 360, height: 700 });
    await seen(panel, 'article[data-term=sciatica]');
    await click(panel, '.panel-tabs button:nth-child(2)');
    await seen(panel, '.question');
    await click(panel, '.panel-tabs button:nth-child(1)');
    await seen(panel, 'article[data-term=sciatica]');
    await panel.close();
  });

  test('by keyboard: a search, down to a result, its entry said, and Enter for the first', async () => {
    const panel = await stage.openExtensionPage('sidepanel.html', { width: 360, height: 700 });
    await panel.bringToFront();
    const focusOn = (selector: string) =>
      waitFor(`the focus on ${selector}`, () =>
        panel.evaluate((which) => document.activeElement?.matches(which) || undefined, selector),
      );
    await focusOn('input[type=search]');
    await panel.keyboard.type('claudication');
    await seen(panel, '.results [data-term=claudication]');
    await panel.keyboard.press('ArrowDown');
    await focusOn('.results .row[data-term=claudication]');
    await panel.keyboard.press('Enter');
    await focusOn('article[data-term=claudication] h2');
    await click(panel, '.back');
    await focusOn('input[type=search]');
    await panel.keyboard.press('Enter');
    await focusOn('article[data-term=claudication] h2');
    await panel.close();
  });

  test('nothing was wrong on any page', () => {
    expect(stage.browser.errors).toEqual([]);
  });
});
