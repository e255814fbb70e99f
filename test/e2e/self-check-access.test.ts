/** The shipped self-check by keyboard alone, and what each of its screens says to a screen reader. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answers, parseAnswers } from '../../components/self-check/answers.ts';
import { describeOutcome } from '../../components/self-check/outcome.ts';
import { UNSURE } from '../../content/flow-schema.ts';
import { type Started, startChromium } from '../browsers/chromium.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { buildFolder } from '../browsers/launch.ts';
import { compileLegCheck, readLegCheck } from '../examples/leg-check.ts';
import { findScreens } from '../pictures/self-check-screens.ts';
import { withDoubt } from '../safety/doubt.ts';
import { readOwnVignettes } from '../safety/vignettes.ts';

const chromium = findBrowser('chromium');
const screens = Object.entries(findScreens());

/** The answers of the vignettes that say most, in doubt too, so that their summaries are the longest. */
function findLongest(most: number): Answers[] {
  const authored = readLegCheck();
  if (!authored) return [];
  const flow = compileLegCheck(authored);
  const given = readOwnVignettes()
    .flatMap((vignette) => [vignette, withDoubt(flow, vignette)])
    .map(({ answers, silence }): Answers => {
      const silent = flow.questions.map(({ id, choose }) => [id, choose === 'many' ? silence : UNSURE]);
      return parseAnswers(flow, { ...Object.fromEntries(silent), ...answers })?.answers ?? {};
    });
  const lengthOf = (answers: Answers) => JSON.stringify(describeOutcome(flow, answers).answers).length;
  return given.sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, most);
}

interface Api {
  readonly chrome: { readonly storage: { readonly session: { set(values: object): Promise<void> } } };
}

describe.skipIf(!chromium && !process.env.CI)('every screen of the self-check', () => {
  let started: Started;
  let page: Page;

  beforeAll(async () => {
    if (!chromium) throw new Error('No Chromium is installed on this machine.');
    started = await startChromium({
      path: chromium.path,
      extension: buildFolder('chromium'),
      headless: true,
    });
    page = await started.context.newPage();
    await page.goto(`${started.extensionUrl}self-check.html`);
  });
  afterAll(() => started?.close());

  async function show(answers: Answers): Promise<void> {
    await page.evaluate(
      (stored) => (globalThis as unknown as Api).chrome.storage.session.set({ 'self-check': stored }),
      answers,
    );
    await page.reload();
    await page.locator('.self-check h1').waitFor();
  }

  test('is reached: each question and each level', () => {
    expect(screens.filter(([name]) => name.startsWith('result'))).toHaveLength(5);
    expect(screens.length).toBeGreaterThanOrEqual(23);
  });

  test.each(screens.filter(([name]) => name.startsWith('question')))('%s', async (_, answers) => {
    await show(answers);
    const question = (await page.locator('h1').textContent()) ?? '';
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    // The options are one group with the question as its name, and what the eye reads is what is said.
    const group = page.getByRole('group', { name: question, exact: true });
    for (const row of await page.locator('.option').all()) {
      const role = (await row.locator('input').getAttribute('type')) === 'radio' ? 'radio' : 'checkbox';
      const words = (await row.locator('> span:not(.choice-key)').innerText()).replaceAll(/\s+/g, ' ');
      expect(await group.getByRole(role, { name: words, exact: true }).count(), words).toBe(1);
    }
    expect(await page.getByRole('button', { name: 'Go on' }).count()).toBe(1);
  });

  test.each(screens.filter(([name]) => name.startsWith('result')))('%s', async (_, answers) => {
    await show(answers);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const names = await page
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    // No two buttons that do different things are called the same.
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    });
  });

  test.each(findLongest(3))('prints the summary, and only it, on one page', async (answers) => {
    await show(answers);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.summary-page').isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: null });
  });

  test('by keyboard alone: the drawing, every question, an answer changed in the result, the end', async () => {
    await show({ 'signs-now': ['none'], 'signs-ill': ['none'], who: ['adult'], risks: ['none'] });
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const screen = (words: string) => page.locator('h1', { hasText: words }).waitFor();
    // The drawing is one stop: Space chooses the part, arrows go to the next.
    await screen('Where is the trouble');
    await press('Tab', 'Space');
    expect(await page.locator('.option :checked').count()).toBeGreaterThan(0);
    // On to the list; there Enter goes on.
    await press('Space', 'Tab', '1', 'Enter');
    for (const [words, keys] of [
      ['one leg or in both', ['3']],
      ['Is a leg swollen', ['1']],
      ['see or feel any of these', ['0']],
      ['How long does it last', ['1']],
      ['When does it come', ['1']],
      ['What is it like', ['1', '2']],
      ['before the leg trouble', ['0']],
      ['How much does it disturb', ['1']],
    ] as const) {
      await screen(words);
      await press(...keys, 'Enter');
    }
    await page.locator('[data-care-level=self-care]').waitFor();
    // On to the first "Change", as a reader does: by Tab.
    for (let stops = 0; stops < 60 && !(await focused()).startsWith('Change: Who'); stops++)
      await press('Tab');
    await press('Enter');
    await page.locator('.answers form').waitFor();
    await press('2', 'Enter');
    await page.locator('.answer-report:not(:empty)').waitFor();
    expect(await focused()).toBe('Change: Who is this for?');
    for (let stops = 0; stops < 60 && (await focused()) !== 'Finish'; stops++) await press('Tab');
    await press('Enter');
    await screen('Is any of these happening now, or');
  });
});
