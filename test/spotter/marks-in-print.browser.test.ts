import '../../entrypoints/page.content/highlight.css';
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';

const show = (media: string) => cdp().send('Emulation.setEmulatedMedia', { media });
afterEach(() => show(''));

const lineOf = (highlight: string) =>
  getComputedStyle(document.body, `::highlight(${highlight})`).textDecorationLine;

test.each(['legwise-term', 'legwise-open'])('what is printed bears no mark: %s', async (highlight) => {
  expect(lineOf(highlight)).toBe('underline');
  await show('print');
  expect(lineOf(highlight)).toBe('none');
});
