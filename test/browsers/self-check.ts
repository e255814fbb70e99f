/** Goes through a self-check as a reader with a keyboard does. */
import { waitFor } from './look.ts';
import type { Page } from './page.ts';

/** A question on screen: its words, and the ids of its options in order. */
export interface Screen {
  readonly question: string;
  readonly options: readonly string[];
}

/** What is on screen: a question or a result. */
type Seen = { readonly level: string } | Screen;

/**
 * Answers every question by its number key and Enter until there is a result.
 * @param choose the place of the option to choose, from 0
 * @returns the care level of the result
 */
export async function answerWithKeyboard(page: Page, choose: (screen: Screen) => number): Promise<string> {
  let before = '';
  for (let asked = 0; asked < 30; asked++) {
    const seen = await waitFor('the next screen', () => look(page, before));
    if ('level' in seen) return seen.level;
    before = seen.question;
    await chooseOption(page, seen.options[choose(seen)] ?? 'unsure');
  }
  throw new Error('The self-check asked 30 questions and came to no result.');
}

/** Space chooses the option that has the focus, as on any form. */
async function chooseOption(page: Page, option: string): Promise<void> {
  // A screen that has just opened puts the focus on its heading: wait until it stays where it is put.
  await waitFor('the focus', () =>
    page.evaluate((value) => {
      const input = document.querySelector<HTMLInputElement>(`.option input[value="${value}"]`);
      if (document.activeElement === input) return true;
      input?.focus();
      return undefined;
    }, option),
  );
  await page.keyboard.press(' ');
  await page.keyboard.press('Enter');
}

function look(page: Page, before: string): Promise<Seen | undefined> {
  return page.evaluate((last) => {
    const result = document.querySelector<HTMLElement>('[data-care-level]');
    if (result) return { level: result.dataset.careLevel ?? '' };
    const question = document.querySelector('.question h1')?.textContent ?? '';
    if (question === '' || question === last) return undefined;
    const inputs = [...document.querySelectorAll<HTMLInputElement>('.option input')];
    return { question, options: inputs.map((input) => input.value) };
  }, before);
}
