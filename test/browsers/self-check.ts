/** Goes through a self-check as a reader with a keyboard does. */
import { waitFor } from './look.ts';
import type { Page } from './page.ts';

/** A question on screen: its words, and its options in order, by id and by the key that each shows. */
export interface Screen {
  readonly question: string;
  readonly options: readonly string[];
  readonly keys: readonly string[];
}

/** What is on screen: a question or a result. */
type Seen = { readonly level: string } | Screen;

/**
 * Answers every question by the key that the option shows, and Enter, until there is a result.
 * @param choose the place of the option to choose, from 0
 * @returns the care level of the result
 */
export async function answerWithKeyboard(page: Page, choose: (screen: Screen) => number): Promise<string> {
  let before = '';
  for (let asked = 0; asked < 30; asked++) {
    const seen = await waitFor('the next screen', () => look(page, before));
    if ('level' in seen) return seen.level;
    before = seen.question;
    await chooseOption(page, seen, choose(seen));
  }
  throw new Error('The self-check asked 30 questions and came to no result.');
}

async function chooseOption(page: Page, { options, keys }: Screen, place: number): Promise<void> {
  // A screen that has just opened puts the focus on its heading: a key pressed before that goes nowhere.
  await waitFor('the focus', () =>
    page.evaluate(() => document.activeElement?.matches('.question h1') || undefined),
  );
  await page.keyboard.press(keys[place] ?? 'the option shows no key');
  await waitFor('the choice', () =>
    page.evaluate(
      (value) =>
        document.querySelector<HTMLInputElement>(`.option input[value="${value}"]`)?.checked || undefined,
      options[place] ?? '',
    ),
  );
  await page.keyboard.press('Enter');
}

function look(page: Page, before: string): Promise<Seen | undefined> {
  return page.evaluate((last) => {
    const result = document.querySelector<HTMLElement>('[data-care-level]');
    if (result) return { level: result.dataset.careLevel ?? '' };
    const question = document.querySelector('.question h1')?.textContent ?? '';
    if (question === '' || question === last) return undefined;
    const rows = [...document.querySelectorAll('.option')];
    return {
      question,
      options: rows.map((row) => row.querySelector('input')?.value ?? ''),
      keys: rows.map((row) => row.querySelector('.choice-key')?.textContent?.toLowerCase() ?? ''),
    };
  }, before);
}
