import { type ComponentChild, render } from 'preact';
import { type GetText, TextProvider } from './text.ts';

/** Light or dark, or as the device says. */
export type Theme = 'system' | 'light' | 'dark';

/** Sets the theme of a whole page of the extension. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Draws a page of the extension into its `<div id="app">`, with its words, language and theme. */
export function renderPage(view: ComponentChild, text: GetText, theme: Theme): void {
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no element with the id "app".');
  applyTheme(document.documentElement, theme);
  render(<TextProvider value={text}>{view}</TextProvider>, app);
}
