import { describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
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
const calf = EXAMPLE_TERMS['short word'];
const MOVE = 'Move: drag, arrow keys, or press for the next corner';
const SIZE = 'Size: drag, arrow keys, or press for large';

useCleanPage();

/** A card beside a word near the upper left, pinned. */
async function showPinned() {
  await page.viewport(1000, 800);
  const word = addWord('position: absolute; left: 40px; top: 60px');
  const stage = setStage();
  stage.card.show(requestFor(word, cramps));
  const dialog = await waitForCard();
  const before = dialog.getBoundingClientRect();
  await userEvent.click(findControl(dialog, 'Keep it open'));
  return { ...stage, dialog, word, before };
}

const boxOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].map(Math.round);
};

describe('a pinned card stays', () => {
  test('where it was, with the pin pressed', async () => {
    const { dialog, before } = await showPinned();
    expect(boxOf(dialog)).toEqual([before.left, before.top, before.width, before.height].map(Math.round));
    expect(findControl(dialog, 'Keep it open').getAttribute('aria-pressed')).toBe('true');
  });

  test.each<[string, (parts: Awaited<ReturnType<typeof showPinned>>) => unknown]>([
    ['the pointer leaves its word', ({ card }) => card.leave()],
    ['its word is gone', ({ word }) => word.remove()],
    ['the page shows another view', () => document.body.replaceChildren('Another view')],
    [
      'the page is scrolled',
      () => {
        document.body.append(Object.assign(document.createElement('div'), { style: 'height: 4000px' }));
        window.scrollTo(0, 2000);
      },
    ],
    [
      'the page is pressed',
      () => userEvent.click(addWord('position: fixed; right: 0; bottom: 0', 'elsewhere')),
    ],
  ])('when %s', async (_, happen) => {
    const parts = await showPinned();
    const before = boxOf(parts.dialog);
    await happen(parts);
    await waitMs(450);
    expect(findCard()).toBe(parts.dialog);
    expect(boxOf(parts.dialog)).toEqual(before);
  });

  test('until Escape, or until it is unpinned and its word is gone', async () => {
    const first = await showPinned();
    await userEvent.keyboard('{Escape}');
    expect(findCard()).toBeNull();
    first.controller.abort();
    const { dialog, word } = await showPinned();
    word.remove();
    await userEvent.click(findControl(dialog, 'Keep it open'));
    await vi.waitFor(() => expect(findCard()).toBeNull());
  });

  test('or until it is unpinned with its word out of view: beside that it would be out of view too', async () => {
    const { dialog } = await showPinned();
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 4000px' }));
    window.scrollTo(0, 2000);
    await nextFrames();
    findControl(dialog, 'Keep it open').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(findCard()).toBeNull());
  });

  test('a card, when a finger opens the next word in it', async () => {
    const { card, dialog } = await showPinned();
    const before = boxOf(dialog).slice(0, 2);
    card.show(requestFor(addWord('position: fixed; right: 0; bottom: 0'), calf, 'touch'));
    await waitForCard('Calf');
    // Nothing else would tell a reader who sees nothing of it.
    await vi.waitFor(() =>
      expect(findHost()?.shadowRoot?.querySelector('.announcer')?.textContent).toMatch(/^Calf: /),
    );
    expect(dialog.classList).not.toContain('sheet');
    expect(boxOf(dialog).slice(0, 2)).toEqual(before);
    findControl(dialog, MOVE);
  });

  test('in its place, too, when its term is no longer marked: that is where “Undo” is', async () => {
    const { dialog } = await showPinned();
    await userEvent.click(findControl(dialog, MOVE));
    const [left, top] = boxOf(dialog);
    findControl(dialog, 'Do not mark this term').click();
    await nextFrames();
    expect(findControl(dialog, 'Undo').checkVisibility()).toBe(true);
    expect(boxOf(dialog).slice(0, 2)).toEqual([left, top]);
    findControl(dialog, 'Undo').click(); // else it would outlive the test
  });

  test('and takes the next word in, with the way back', async () => {
    const { card, dialog } = await showPinned();
    const before = boxOf(dialog).slice(0, 2);
    card.show(requestFor(addWord('position: fixed; right: 0; bottom: 0'), calf));
    expect(await waitForCard('Calf')).toBe(dialog);
    expect(boxOf(dialog).slice(0, 2)).toEqual(before);
    await userEvent.click(findControl(dialog, 'Back'));
    await waitForCard('Night leg cramps');
  });
});

describe('it is moved and resized', () => {
  test('by arrow keys, finer with Shift, and no key reaches the page', async () => {
    const onPageKey = vi.fn();
    window.addEventListener('keydown', onPageKey);
    const { dialog } = await showPinned();
    const [left = 0, top = 0, width = 0, height = 0] = boxOf(dialog);
    findControl(dialog, MOVE).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{Shift>}{ArrowLeft}{/Shift}');
    expect(boxOf(dialog).slice(0, 2)).toEqual([left + 44, top + 24]);
    findControl(dialog, SIZE).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(boxOf(dialog).slice(2)).toEqual([width + 24, height + 24]);
    expect(onPageKey).not.toHaveBeenCalled();
    window.removeEventListener('keydown', onPageKey);
  });

  test('by pressing: to the next corner, and large and back', async () => {
    const { dialog } = await showPinned();
    await userEvent.click(findControl(dialog, MOVE));
    expect(Math.round(dialog.getBoundingClientRect().right)).toBe(992);
    await userEvent.click(findControl(dialog, SIZE));
    expect(boxOf(dialog).slice(2)).toEqual([560, 720]);
    findControl(dialog, SIZE).focus();
    await userEvent.keyboard('{Enter}');
    expect(boxOf(dialog)[2]).toBe(360);
  });

  test('by the first press always made large, whatever has been unfolded in it', async () => {
    const { dialog } = await showPinned();
    findControl(dialog, 'Read on').click();
    await waitMs(100);
    const high = dialog.getBoundingClientRect().height;
    await userEvent.click(findControl(dialog, SIZE));
    expect(boxOf(dialog).slice(2)).toEqual([560, 720]);
    await waitMs(550); // longer than a double click
    await userEvent.click(findControl(dialog, SIZE));
    expect(boxOf(dialog).slice(2)).toEqual([360, Math.round(high)]);
  });

  test('and a narrow one has its buttons above the name, not beside it', async () => {
    const { dialog } = await showPinned();
    findControl(dialog, SIZE).focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    const { top, width } = dialog.querySelector('h2')?.getBoundingClientRect() ?? new DOMRect();
    expect(top).toBeGreaterThanOrEqual(findControl(dialog, SIZE).getBoundingClientRect().bottom);
    expect(width).toBeGreaterThan(220);
  });

  test('by dragging its handle, or the bar', async () => {
    const { dialog } = await showPinned();
    const [left = 0, top = 0] = boxOf(dialog);
    drag(findControl(dialog, MOVE), 150, 90);
    expect(boxOf(dialog).slice(0, 2)).toEqual([left + 150, top + 90]);
    drag(findControl(dialog, SIZE), 60, 40);
    expect(boxOf(dialog)[2]).toBe(420);
  });

  test('held from the press on, as the first move of a quick hand is already outside', async () => {
    const { dialog } = await showPinned();
    const [left = 0, top = 0] = boxOf(dialog);
    const { x, y } = findControl(dialog, MOVE).getBoundingClientRect();
    await useMouse('mousePressed', x + 5, y + 5);
    await useMouse('mouseMoved', x + 305, y + 405);
    await useMouse('mouseReleased', x + 305, y + 405);
    await nextFrames();
    // Nor does the click that ends it press the handle.
    expect(boxOf(dialog).slice(0, 2)).toEqual([left + 300, top + 400]);
    await userEvent.click(findControl(dialog, MOVE));
    expect(boxOf(dialog).slice(0, 2)).not.toEqual([left + 300, top + 400]);
  });

  test('and a large one becomes smaller with the window, so that its way out stays in reach', async () => {
    const { dialog } = await showPinned();
    await userEvent.click(findControl(dialog, SIZE));
    await page.viewport(400, 300);
    await nextFrames();
    const { right, bottom } = dialog.getBoundingClientRect();
    expect(right).toBeLessThanOrEqual(400);
    expect(bottom).toBeLessThanOrEqual(300);
  });

  test('and stays in view when the window becomes smaller', async () => {
    const { dialog } = await showPinned();
    await userEvent.click(findControl(dialog, MOVE));
    await page.viewport(600, 500);
    await nextFrames();
    expect(dialog.getBoundingClientRect().right).toBeLessThanOrEqual(600);
  });
});

/** The mouse itself, at a point of this document. */
async function useMouse(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) {
  const frame = window.frameElement as HTMLElement;
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = width / frame.offsetWidth;
  const at = { x: left + x * scale, y: top + y * scale };
  await cdp().send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: 1, clickCount: 1 });
}

/** As a mouse would: pressed on an element, moved, let go. */
function drag(from: HTMLElement, dx: number, dy: number): void {
  const { left, top } = from.getBoundingClientRect();
  const at = (type: string, x: number, y: number) =>
    from.dispatchEvent(
      new PointerEvent(type, {
        clientX: left + x,
        clientY: top + y,
        bubbles: true,
        composed: true,
        pointerId: 1,
        button: 0,
        isPrimary: true,
      }),
    );
  at('pointerdown', 5, 5);
  at('pointermove', 5 + dx / 2, 5 + dy / 2);
  at('pointermove', 5 + dx, 5 + dy);
  at('pointerup', 5 + dx, 5 + dy);
}
