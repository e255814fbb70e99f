import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EXAMPLE_TERMS } from '../examples/terms.ts';
import {
  addWord,
  findCard,
  findControl,
  findHost,
  nextFrames,
  requestFor,
  setStage,
  useCleanPage,
  waitForCard,
  waitMs,
} from './stage.ts';

const cramps = EXAMPLE_TERMS['condition with red flags'];

useCleanPage();

/** A modal dialog of the page with a field that has the focus, and a word. */
function openModal() {
  const modal = document.createElement('dialog');
  modal.style.cssText = 'margin: 40px; width: 600px; height: 500px';
  const field = document.createElement('input');
  modal.append(field);
  document.body.append(modal);
  modal.showModal();
  const word = addWord();
  modal.append(word);
  field.focus();
  return { modal, field, word };
}

describe('in a modal dialog of the page', () => {
  test('it is above it on hover, and the focus stays where it was', async () => {
    await page.viewport(1000, 800);
    const { field, word, modal } = openModal();
    const { card } = setStage();
    card.show(requestFor(word, cramps));
    const dialog = await waitForCard();
    expect(dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
    expect(document.activeElement).toBe(field);
    expect(modal.matches(':modal')).toBe(true);
    expect(findHost()?.parentElement).toBe(document.documentElement);
  });

  test('the pointer may travel to it and stay, and the wheel scrolls it', async () => {
    await page.viewport(1000, 800);
    const { word } = openModal();
    const { card } = setStage();
    card.show(requestFor(word, EXAMPLE_TERMS['longest entry']));
    const dialog = await waitForCard();
    for (const fold of dialog.querySelectorAll('details')) fold.open = true;
    await nextFrames();
    const { left, top } = dialog.getBoundingClientRect();
    move(left + 50, top + 50);
    card.leave();
    await waitMs(450);
    expect(findCard()).toBe(dialog);
    const body = dialog.querySelector('.body');
    body?.scrollTo(0, 0);
    document.body.dispatchEvent(
      new WheelEvent('wheel', {
        clientX: left + 50,
        clientY: top + 50,
        deltaY: 120,
        bubbles: true,
        cancelable: true,
      }),
    );
    expect(body?.scrollTop).toBe(120);
    move(left + 50, top - 300);
    await vi.waitFor(() => expect(findCard()).toBeNull());
  });

  test('its controls work by pointer, and the dialog of the page stays open', async () => {
    await page.viewport(1000, 800);
    const { word, modal, field } = openModal();
    const { card, actions } = setStage();
    card.show(requestFor(word, cramps));
    const dialog = await waitForCard();
    const onPagePress = vi.fn();
    modal.addEventListener('click', onPagePress);
    unfoldActions(dialog);
    await press(findControl(dialog, 'See it in full'));
    expect(actions.openGlossary).toHaveBeenCalledExactlyOnceWith([cramps.id]);
    // From now on the card is what the browser keeps in reach.
    await userEvent.click(findControl(dialog, 'Read on'));
    expect(dialog.querySelectorAll('details[open]')).toHaveLength(2);
    expect(onPagePress).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(findCard()).toBeNull();
    expect(modal.matches(':modal')).toBe(true);
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, 'goes on');
    expect(field.value).toBe('goes on');
  });

  test('in a shadow tree it is within reach too', async () => {
    await page.viewport(1000, 800);
    const element = document.createElement('page-dialog');
    element.attachShadow({ mode: 'open' }).innerHTML =
      '<dialog style="margin: 40px; width: 600px; height: 500px"><slot></slot></dialog>';
    document.body.append(element);
    element.shadowRoot?.querySelector('dialog')?.showModal();
    const word = addWord();
    element.append(word);
    const { card, actions } = setStage();
    card.show(requestFor(word, cramps));
    const dialog = await waitForCard();
    unfoldActions(dialog);
    await press(findControl(dialog, 'See it in full'));
    expect(actions.openGlossary).toHaveBeenCalledOnce();
  });

  test('by keyboard the focus moves in, stays in, and returns', async () => {
    await page.viewport(1000, 800);
    const { word, field } = openModal();
    const { card } = setStage();
    card.show(requestFor(word, cramps, 'keyboard'));
    const dialog = await waitForCard();
    expect(findHost()?.shadowRoot?.activeElement).toBe(dialog);
    await userEvent.keyboard('{Tab}');
    expect(findHost()?.shadowRoot?.activeElement).toBe(findControl(dialog, 'Keep it open'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(field);
  });
});

describe('what the page opens later', () => {
  test('a modal dialog over the word ends the card', async () => {
    const { card } = setStage();
    card.show(requestFor(addWord(), cramps));
    await waitForCard();
    openModal();
    await vi.waitFor(() => expect(findCard()).toBeNull());
  });

  test('a modal dialog in a shadow tree ends the card too, and goes below one that is pinned', async () => {
    const { card, actions } = setStage();
    const word = addWord();
    card.show(requestFor(word, cramps));
    await waitForCard();
    const first = openModalInShadow();
    await vi.waitFor(() => expect(findCard()).toBeNull());
    first.close();
    card.show(requestFor(word, cramps));
    const dialog = await waitForCard();
    await userEvent.click(findControl(dialog, 'Keep it open'));
    unfoldActions(dialog);
    const modal = openModalInShadow();
    await nextFrames(5);
    await press(findControl(dialog, 'See it in full'));
    expect(actions.openGlossary).toHaveBeenCalledExactlyOnceWith([cramps.id]);
    expect(modal.open).toBe(true);
  });

  test('a popover goes below the card, whose focus stays', async () => {
    const { card } = setStage();
    card.show(requestFor(addWord(), cramps, 'keyboard'));
    const dialog = await waitForCard();
    const popover = document.createElement('div');
    popover.popover = 'manual';
    popover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; border: 0';
    document.body.append(popover);
    popover.showPopover();
    await nextFrames(5);
    const { left, top } = dialog.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 100)).toBe(findHost());
    expect(findHost()?.shadowRoot?.activeElement).toBe(dialog);
  });

  test.each<[string, (host: HTMLElement) => void]>([
    ['removes', (host) => host.remove()],
    ['moves', (host) => document.body.prepend(host)],
    ['empties', (host) => host.shadowRoot?.replaceChildren()],
    ['hides', (host) => host.shadowRoot?.querySelector<HTMLElement>('.card')?.hidePopover()],
  ])('a page that %s the element ends the card, and the next one is right', async (_, meddle) => {
    const { card } = setStage();
    const word = addWord();
    card.show(requestFor(word, cramps));
    await waitForCard();
    meddle(findHost() ?? document.body);
    await vi.waitFor(() => expect(card.isOpen()).toBe(false));
    card.show(requestFor(word, cramps));
    await waitForCard('Night leg cramps');
    expect(document.querySelectorAll('legwise-card')).toHaveLength(1);
    expect(findHost()?.parentElement).toBe(document.documentElement);
  });
});

function openModalInShadow(): HTMLDialogElement {
  const host = document.createElement('div');
  const modal = document.createElement('dialog');
  modal.style.cssText = 'width: 90vw; height: 90vh';
  host.attachShadow({ mode: 'open' }).append(modal);
  document.body.append(host);
  modal.showModal();
  return modal;
}

function unfoldActions(dialog: HTMLElement): void {
  const fold = findControl(dialog, 'Actions').closest('details');
  if (fold) fold.open = true;
  fold?.scrollIntoView();
}

function move(clientX: number, clientY: number): void {
  document.body.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
}

/** Presses where a control is, as the browser does: it aims past what is inert. */
async function press(control: HTMLElement): Promise<void> {
  const { left, top, width, height } = control.getBoundingClientRect();
  const position = { x: left + width / 2, y: top + height / 2 };
  await userEvent.click(document.documentElement, { position, force: true });
}
