import { browser } from './browser.ts';
import { findShortcutsAddress, loadShortcuts, type Shortcut } from './shortcuts.ts';
import { hasSidePanel } from './side-panel.ts';

/** What this browser offers beside pages and the toolbar button. */
export interface BrowserWays {
  /** Undefined where extensions have no shortcuts. */
  readonly shortcuts: readonly Shortcut[] | undefined;
  /** Where a reader can change them, when the browser does not lead there itself. */
  readonly shortcutsAddress: string | undefined;
  readonly hasMenu: boolean;
  readonly hasAddressBar: boolean;
  readonly hasSidePanel: boolean;
  readonly hasBadge: boolean;
}

/** Asks the browser; Firefox for Android lacks most of it. */
export async function findBrowserWays(): Promise<BrowserWays> {
  return {
    shortcuts: await loadShortcuts(),
    shortcutsAddress: findShortcutsAddress(),
    hasMenu: Boolean(browser.contextMenus),
    hasAddressBar: Boolean(browser.omnibox),
    hasSidePanel: hasSidePanel(),
    hasBadge: Boolean(browser.action?.setBadgeText),
  };
}
