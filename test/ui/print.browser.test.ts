import '../../components/ui/tokens.css';
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';

const root = document.documentElement;
const show = (media: string) => cdp().send('Emulation.setEmulatedMedia', { media });

afterEach(async () => {
  delete root.dataset.theme;
  await show('');
});

test('what is printed is printed for white paper, also by a reader of the dark theme', async () => {
  root.dataset.theme = 'dark';
  expect(getComputedStyle(root).colorScheme).toBe('dark');
  await show('print');
  expect(getComputedStyle(root).colorScheme).toBe('light');
});
