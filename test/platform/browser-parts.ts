/** The parts of the extension API that the tests' fake browser leaves out, each as far as Legwise uses it. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** An event that a test can set off. */
function createEvent<Arguments extends unknown[]>() {
  const listeners: ((...values: Arguments) => unknown)[] = [];
  return {
    addListener: (listener: (...values: Arguments) => unknown) => listeners.push(listener),
    set: (...values: Arguments) => listeners.map((listener) => listener(...values)),
  };
}

/** Puts the parts into the fake browser. */
export function addBrowserParts() {
  const parts = {
    commands: { onCommand: createEvent<[string, { id: number }]>(), getAll: vi.fn(async () => []) },
    contextMenus: {
      onClicked: createEvent<[{ menuItemId: string; selectionText?: string }]>(),
      create: vi.fn(),
      removeAll: vi.fn(async () => undefined),
    },
    omnibox: {
      setDefaultSuggestion: vi.fn(),
      onInputChanged: createEvent<[string, (found: unknown) => void]>(),
      onInputEntered: createEvent<[string, string]>(),
    },
    action: {
      setBadgeText: vi.fn(async (_: { tabId: number; text: string }) => undefined),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
    },
    sidePanel: { open: vi.fn(async (_: { tabId: number }) => undefined) },
  };
  for (const [name, part] of Object.entries(parts)) removeBrowserPart(name as BrowserPart, part);
  return parts;
}

export type BrowserPart =
  | ('commands' | 'contextMenus' | 'omnibox' | 'action' | 'sidePanel' | 'sidebarAction')
  | ('runtime' | 'scripting' | 'extension');

/** Takes a part away, as a browser that lacks it; or puts another in its place. */
export function removeBrowserPart(name: BrowserPart, instead?: unknown): void {
  Object.defineProperty(fakeBrowser, name, { value: instead, configurable: true, writable: true });
}
