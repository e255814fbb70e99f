import type { ComponentChild } from 'preact';
import { getText } from '../platform/text.ts';
import type { Settings } from '../settings/settings.ts';
import { applyLook, renderPage } from '../ui/render-page.dom.tsx';
import type { MessageKey } from '../ui/text.ts';
import type { SettingsItem } from './settings-item.ts';

interface Options {
  /** What its tab is called. */
  readonly title: MessageKey;
  readonly settings: Settings;
  readonly settingsItem: SettingsItem;
}

/** Shows a page of the extension, and keeps its look as the reader sets it, here or in another window. */
export function showPage(view: ComponentChild, { title, settings, settingsItem }: Options): void {
  document.title = getText(title);
  renderPage(view, getText, settings);
  settingsItem.watch(new AbortController().signal, (now) => applyLook(document.documentElement, now));
}
