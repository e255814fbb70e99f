/** What a hand does that is quicker, or slower, than it means to be. */
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EXAMPLE_TERMS } from '../examples/terms.ts';
import {
  addWord,
  findCard,
  findControl,
  requestFor,
  setStage,
  useCleanPage,
  waitForCard,
  waitMs,
} from './stage.ts';

const cramps = EXAMPLE_TERMS['condition with red flags'];
const HIDE = 'Do not mark this term';
/** Longer than what can be one double click. */
const CALM_MS = 550;
const HELD = '{Enter>6/}';

useCleanPage();

/** A card by keyboard over a page that is one button, which had the focus. */
async function showOverButton() {
  await page.viewport(1000, 800);
  await waitMs(CALM_MS);
  const word = addWord('position: absolute; left: 40px; top: 60px');
  const button = document.createElement('button');
  button.style.cssText = 'position: absolute; inset: 0; width: 100%; height: 100%';
  document.body.prepend(button);
  button.focus();
  const pressed = vi.fn();
  for (const type of ['pointerdown', 'click', 'keydown', 'keyup']) button.addEventListener(type, pressed);
  const stage = setStage();
  stage.card.show(requestFor(word, cramps, 'keyboard'));
  const dialog = await waitForCard();
  return { ...stage, dialog, pressed };
}

const open = async (dialog: HTMLElement, fold: string) => {
  findControl(dialog, fold).click();
  await vi.waitFor(() => expect(dialog.querySelector('details[open]')).not.toBeNull());
  await waitMs(CALM_MS);
};

const isPinned = (dialog: HTMLElement) => findControl(dialog, 'Keep it open').getAttribute('aria-pressed');

describe('a double click', () => {
  test('on “Close” presses nothing of the page', async () => {
    const { dialog, pressed } = await showOverButton();
    await userEvent.dblClick(findControl(dialog, 'Close'));
    expect(findCard()).toBeNull();
    expect(pressed).not.toHaveBeenCalled();
  });

  test('on the pin pins', async () => {
    const { dialog } = await showOverButton();
    await userEvent.dblClick(findControl(dialog, 'Keep it open'));
    expect(isPinned(dialog)).toBe('true');
  });

  test('on “See it in full” opens it once', async () => {
    const { dialog, actions } = await showOverButton();
    await open(dialog, 'Actions');
    await userEvent.dblClick(findControl(dialog, 'See it in full'));
    expect(actions.openGlossary).toHaveBeenCalledOnce();
  });

  test('on what switches off leaves the way to undo, and one on that leaves the page alone', async () => {
    const { dialog, actions, controller, pressed } = await showOverButton();
    await open(dialog, 'Actions');
    await userEvent.dblClick(findControl(dialog, HIDE));
    expect(actions.switchOff).toHaveBeenCalledOnce();
    controller.abort(); // as the reading does, which begins anew
    await waitMs(CALM_MS);
    const off = await waitForCard();
    await userEvent.dblClick(findControl(off, 'Undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(findCard()).toBeNull();
    expect(pressed).not.toHaveBeenCalled();
  });

  test('on a term in the card goes one entry on', async () => {
    const { dialog } = await showOverButton();
    await open(dialog, 'Read on');
    const term = dialog.querySelector<HTMLElement>('.fold[open] .term-button');
    if (!term) throw new Error('no term in the card');
    await userEvent.dblClick(term);
    await waitMs(100);
    expect(dialog.querySelectorAll('.trail li')).toHaveLength(1);
    expect(dialog.querySelector('details[open]')).toBeNull();
  });

  test('on “Back” goes two steps', async () => {
    const { card, dialog } = await showOverButton();
    findControl(dialog, 'Keep it open').click();
    for (const term of Object.values(EXAMPLE_TERMS)
      .filter(({ id }) => id !== cramps.id)
      .slice(0, 2)) {
      card.show(requestFor(addWord(), term));
      await waitForCard(term.name);
    }
    expect(dialog.querySelectorAll('.trail li')).toHaveLength(2);
    await userEvent.dblClick(findControl(dialog, 'Back'));
    expect(dialog.querySelectorAll('.trail li')).toHaveLength(0);
  });

  test('on words selects them, as anywhere', async () => {
    const { dialog } = await showOverButton();
    const seen = vi.fn();
    const heading = dialog.querySelector('h2');
    if (!heading) throw new Error('no name in the card');
    heading.addEventListener('dblclick', seen);
    await userEvent.dblClick(heading);
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('an Enter that is held', () => {
  test('on “Close” presses nothing of the page', async () => {
    const { dialog, pressed } = await showOverButton();
    findControl(dialog, 'Close').focus();
    await userEvent.keyboard(HELD);
    expect(findCard()).toBeNull();
    expect(pressed).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(pressed).toHaveBeenCalled();
  });

  test('on the pin pins, and on “See it in full” opens it once', async () => {
    const { dialog, actions } = await showOverButton();
    findControl(dialog, 'Keep it open').focus();
    await userEvent.keyboard(HELD);
    expect(isPinned(dialog)).toBe('true');
    await open(dialog, 'Actions');
    findControl(dialog, 'See it in full').focus();
    await userEvent.keyboard(HELD);
    expect(actions.openGlossary).toHaveBeenCalledOnce();
  });
});
