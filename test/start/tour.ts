/** A tour without a display: opens the article, a card, the popup and a self-check, and leaves pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cardOnPage, marksOnPage, restOn, waitFor } from '../browsers/look.ts';
import type { ExtensionBrowser, Page } from '../browsers/page.ts';
import { answerWithKeyboard } from '../browsers/self-check.ts';

const PICTURES = fileURLToPath(new URL('../output/start', import.meta.url));

/** Takes the tour and prints what it found and where the pictures are. */
export async function takeTour(browser: ExtensionBrowser, url: string): Promise<void> {
  const folder = join(PICTURES, browser.kind);
  mkdirSync(folder, { recursive: true });
  const keep = async (page: Page, name: string) => {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    console.log(`  picture: ${path}`);
  };

  const page = await browser.openPage(url, { width: 1000, height: 800 });
  const marks = await waitFor('marks on the page', async () => {
    const found = await marksOnPage(page);
    return found.length > 0 ? found : undefined;
  });
  console.log(`\n${url}\n  ${marks.length} marks: ${marks.map(({ text }) => text).join(', ')}`);
  await keep(page, '1-marked-page');

  const mark = marks.find(({ text }) => /claudication/i.test(text)) ?? marks[0];
  if (mark) await restOn(page, mark);
  const card = await waitFor('a card', () => cardOnPage(page));
  await settle(page);
  console.log(`  card of "${mark?.text}": ${card.name} (${card.term})`);
  await keep(page, '2-card');

  const popup = await browser.openPage(`${browser.extensionUrl}popup.html`, { width: 380, height: 600 });
  await page.bringToFront();
  await popup.reload();
  const rows = await waitFor('the terms in the popup', async () => {
    const found = await popup.evaluate(() =>
      [...document.querySelectorAll('.page-term')].map((row) => row.textContent ?? ''),
    );
    return found.length > 0 ? found : undefined;
  });
  console.log(`  popup: ${rows.length} terms on this page`);
  await popup.bringToFront();
  await keep(popup, '3-popup');

  const check = await browser.openPage(`${browser.extensionUrl}self-check.html`, {
    width: 760,
    height: 1000,
  });
  const level = await answerWithKeyboard(check, () => 0);
  console.log(`  self-check, first answer to each question: ${level}`);
  await keep(check, '4-self-check-result');
}

/** Waits until nothing moves or fades any more, so that a picture shows what a reader sees. */
async function settle(page: Page): Promise<void> {
  await waitFor('an end of all movement', () =>
    page.evaluate(() => {
      const roots = [document, document.querySelector('legwise-card')?.shadowRoot];
      const moving = roots
        .flatMap((root) => root?.getAnimations() ?? [])
        .filter((one) => one.playState === 'running');
      return moving.length === 0 ? true : undefined;
    }),
  );
}
