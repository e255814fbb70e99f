import { type ComponentChild, render } from 'preact';
import { type GetText, TextProvider } from './text.ts';

/** How a reader wants pages of the extension to look. */
export interface Look {
  /** Light or dark, or as the device says. */
  readonly theme: 'system' | 'light' | 'dark';
  /** In percent of what the browser is set to. */
  readonly textSize: number;
}

/** Sets the look of a whole page of the extension. */
export function applyLook(root: HTMLElement, { theme, textSize }: Look): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  // Every length of the pages is in rem, so that all grows with the text.
  root.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
}

/** Draws a page of the extension into its `<div id="app">`, with its words, language and look. */
export function renderPage(view: ComponentChild, text: GetText, look: Look): void {
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no element with the id "app".');
  const root = document.documentElement;
  root.lang = text('languageTag');
  root.dir = text('textDirection');
  applyLook(root, look);
  render(<TextProvider value={text}>{view}</TextProvider>, app);
}
