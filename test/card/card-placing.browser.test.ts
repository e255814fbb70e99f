import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { EXAMPLE_TERMS } from '../examples/terms.ts';
import {
  addWord,
  findCard,
  findHost,
  nextFrames,
  requestFor,
  setStage,
  useCleanPage,
  waitForCard,
} from './stage.ts';

const cramps = EXAMPLE_TERMS['condition with red flags'];
const longest = EXAMPLE_TERMS['longest entry'];

useCleanPage();

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

describe('beside its word', () => {
  const places = {
    'top left': 'top: 0; left: 0',
    'top right': 'top: 0; right: 0',
    'bottom left': 'bottom: 0; left: 0',
    'bottom right': 'bottom: 0; right: 0',
    middle: 'top: 48%; left: 45%',
  };
  const viewports = [
    [1280, 720],
    [640, 360],
    [360, 740],
    [320, 568],
  ] as const;
  const cases = viewports.flatMap(([width, height]) =>
    Object.entries(places).map(([place, style]) => [place, width, height, style] as const),
  );

  test.each(cases)('%s of %i × %i: in view, never over the word', async (_, width, height, style) => {
    await page.viewport(width, height);
    const word = addWord(`position: fixed; ${style}`);
    const { card } = setStage();
    card.show(requestFor(word, longest));
    const box = (await waitForCard()).getBoundingClientRect();
    expect(overlap(box, word.getBoundingClientRect())).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(height);
    expect(box.height).toBeGreaterThan(100);
  });

  test('does not cover a word that wraps over two lines', async () => {
    await page.viewport(640, 700);
    const paragraph = document.createElement('p');
    paragraph.style.cssText = 'width: 120px; margin: 150px 40px';
    paragraph.innerHTML = 'Some people have <span>restless legs syndrome at night</span> and more.';
    document.body.append(paragraph);
    const word = paragraph.querySelector('span') ?? paragraph;
    const { card } = setStage();
    card.show(requestFor(word, cramps));
    const box = (await waitForCard()).getBoundingClientRect();
    expect(overlap(box, word.getBoundingClientRect())).toBe(false);
  });

  test('unfolding a part neither covers the word nor changes the side', async () => {
    await page.viewport(900, 700);
    const word = addWord('position: fixed; bottom: 120px; left: 60px');
    const { card } = setStage();
    card.show(requestFor(word, cramps));
    const dialog = await waitForCard();
    expect(dialog.getBoundingClientRect().bottom).toBeLessThan(word.getBoundingClientRect().top);
    for (const fold of dialog.querySelectorAll('details')) fold.open = true;
    await nextFrames(5);
    const box = dialog.getBoundingClientRect();
    expect(box.bottom).toBeLessThanOrEqual(word.getBoundingClientRect().top);
    expect(box.top).toBeGreaterThanOrEqual(0);
  });
});

describe('following its word', () => {
  test('moves with it while the page scrolls, and goes when it leaves', async () => {
    await page.viewport(900, 700);
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 200px' }));
    const word = addWord();
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 3000px' }));
    const { card, onClose } = setStage();
    card.show(requestFor(word, cramps));
    const dialog = await waitForCard();
    const before = dialog.getBoundingClientRect().top - word.getBoundingClientRect().bottom;
    window.scrollTo(0, 100);
    await nextFrames();
    expect(dialog.getBoundingClientRect().top - word.getBoundingClientRect().bottom).toBeCloseTo(before, -1);
    window.scrollTo(0, 1500);
    await vi.waitFor(() => expect(findCard()).toBeNull());
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('goes when the word scrolls out of a box of the page', async () => {
    await page.viewport(900, 700);
    const box = document.createElement('div');
    box.style.cssText = 'height: 100px; overflow: auto';
    document.body.append(box);
    const word = addWord();
    box.append(word, Object.assign(document.createElement('div'), { style: 'height: 2000px' }));
    const { card } = setStage();
    card.show(requestFor(word, cramps));
    await waitForCard();
    box.scrollTop = 500;
    await vi.waitFor(() => expect(findCard()).toBeNull());
  });

  test('waits for a word the page is still scrolling to', async () => {
    await page.viewport(900, 700);
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 3000px' }));
    const word = addWord();
    const { card } = setStage();
    card.show(requestFor(word, cramps, 'keyboard'));
    const dialog = await waitForCard();
    word.scrollIntoView();
    await nextFrames();
    expect(findCard()).toBe(dialog);
    expect(overlap(dialog.getBoundingClientRect(), word.getBoundingClientRect())).toBe(false);
  });

  test.each<[string, (word: HTMLElement) => void]>([
    ['its element is removed', (word) => word.remove()],
    ['its text is replaced', (word) => word.replaceChildren('other')],
    ['the page is emptied', () => document.body.replaceChildren()],
    ['it is hidden', (word) => word.style.setProperty('display', 'none')],
  ])('goes when %s', async (_, change) => {
    await page.viewport(900, 700);
    const word = addWord();
    const { card } = setStage();
    card.show(requestFor(word, cramps));
    await waitForCard();
    change(word);
    await vi.waitFor(() => expect(findCard()).toBeNull());
  });
});

describe('over anything', () => {
  test.each([
    ['a tiny root font size', 'html { font-size: 5px }'],
    ['a huge root font size', 'html { font-size: 60px }'],
    ['everything unset', '* { all: unset !important }'],
    [
      'a hidden host',
      'legwise-card { display: none !important; font-size: 50px !important; color: red !important }',
    ],
    ['a transformed page', 'html { transform: rotate(3deg); filter: blur(1px) }'],
    ['foreign tokens', '* { --text-16: 50px; --ink: red; --space-16: 90px; font-family: monospace }'],
  ])('looks the same with %s', async (_, css) => {
    await page.viewport(900, 700);
    const word = addWord();
    const measure = async () => {
      const { card, controller } = setStage();
      card.show(requestFor(word, cramps));
      const dialog = await waitForCard();
      const { color, fontSize, fontFamily } = getComputedStyle(dialog);
      const measured = [dialog.offsetWidth, dialog.offsetHeight, color, fontSize, fontFamily];
      controller.abort();
      return measured;
    };
    const usual = await measure();
    const style = Object.assign(document.createElement('style'), { textContent: css });
    document.head.append(style);
    const odd = await measure().finally(() => style.remove());
    expect(odd).toEqual(usual);
  });

  test('looks the same where a content script may not adopt style sheets, as in older Firefox', async () => {
    await page.viewport(900, 700);
    const refuse = vi.spyOn(ShadowRoot.prototype, 'adoptedStyleSheets', 'set').mockImplementation(() => {
      throw new Error('Accessing from Xray wrapper is not supported.');
    });
    const { card } = setStage();
    card.show(requestFor(addWord(), cramps));
    const dialog = await waitForCard();
    refuse.mockRestore();
    expect(dialog.offsetWidth).toBe(360);
    expect(getComputedStyle(dialog).backgroundColor).toBe('rgb(255, 255, 255)');
  });

  test('reads from left to right on a page that does not', async () => {
    document.documentElement.dir = 'rtl';
    const { card } = setStage();
    card.show(requestFor(addWord(), cramps));
    const { direction } = getComputedStyle(await waitForCard());
    document.documentElement.removeAttribute('dir');
    expect(direction).toBe('ltr');
  });

  test('lies above a modal dialog of the page', async () => {
    const modal = document.createElement('dialog');
    document.body.append(modal);
    const word = addWord();
    modal.append(word);
    modal.showModal();
    const { card } = setStage();
    card.show(requestFor(word, cramps));
    const dialog = await waitForCard();
    // A modal dialog makes all else inert, so the card cannot be hit; but it is there, and painted last.
    expect(dialog.matches(':popover-open')).toBe(true);
    expect(dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
  });
});

test('on touch it is a sheet over the whole width, away from its word', async () => {
  await page.viewport(360, 740);
  for (const top of [60, 360, 700]) {
    const word = addWord(`position: fixed; left: 20px; top: ${top}px`);
    const { card, controller } = setStage();
    card.show(requestFor(word, longest, 'touch'));
    const box = (await waitForCard()).getBoundingClientRect();
    expect(box.width).toBe(360);
    expect(box.top === 0 || box.bottom === 740).toBe(true);
    expect(overlap(box, word.getBoundingClientRect())).toBe(false);
    controller.abort();
    expect(findHost()).toBeNull();
  }
});
