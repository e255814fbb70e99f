import { browser } from './browser.ts';

/** One command of the extension. */
export interface Shortcut {
  readonly name: string;
  /** What it does, in the reader's words. */
  readonly description: string;
  /** The keys, as the browser writes them; '' when there are none. */
  readonly keys: string;
}

/** The name browsers give the command that presses the toolbar button. */
export const OPEN_POPUP = '_execute_action';

/** @returns undefined where a browser has no shortcuts for extensions, as Firefox for Android */
export async function loadShortcuts(): Promise<readonly Shortcut[] | undefined> {
  const commands = await browser.commands?.getAll();
  return commands?.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Where Chrome and Edge let a reader change shortcuts. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** Firefox opens its own page for shortcuts by this. */
interface Opening {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page for shortcuts: only there can they be changed in every browser. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as Opening;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_PAGE });
}

/** The address of that page, for when it does not open; undefined where it has none. */
export function findShortcutsAddress(): string | undefined {
  const commands = browser.commands as Opening | undefined;
  return commands?.openShortcutSettings ? undefined : CHROME_PAGE;
}
