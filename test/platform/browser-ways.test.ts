import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findBrowserWays } from '../../components/platform/browser-ways.ts';
import { openShortcutSettings } from '../../components/platform/shortcuts.ts';
import { openSidePanel } from '../../components/platform/side-panel.ts';
import { addBrowserParts, removeBrowserPart } from './browser-parts.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('what a browser offers', () => {
  test('Chrome and Edge have all of it', async () => {
    const { commands } = addBrowserParts();
    const shortcut = { name: 'self-check', description: 'Open the self-check', shortcut: 'Alt+Shift+K' };
    commands.getAll.mockImplementation((async () => [shortcut]) as never);
    expect(await findBrowserWays()).toEqual({
      shortcuts: [{ name: 'self-check', description: 'Open the self-check', keys: 'Alt+Shift+K' }],
      shortcutsAddress: 'chrome://extensions/shortcuts',
      ...{ hasMenu: true, hasAddressBar: true, hasSidePanel: true, hasBadge: true },
    });
  });

  test('Firefox has a sidebar for the panel and opens its shortcuts by itself', async () => {
    addBrowserParts();
    removeBrowserPart('sidePanel');
    removeBrowserPart('sidebarAction', { open: async () => undefined });
    removeBrowserPart('commands', { getAll: async () => [], openShortcutSettings: async () => undefined });
    expect(await findBrowserWays()).toMatchObject({ hasSidePanel: true, shortcutsAddress: undefined });
    removeBrowserPart('sidebarAction');
  });

  test('Firefox for Android has none, and says so', async () => {
    addBrowserParts();
    for (const part of ['commands', 'contextMenus', 'omnibox', 'sidePanel'] as const) removeBrowserPart(part);
    removeBrowserPart('action', {});
    expect(await findBrowserWays()).toMatchObject({
      shortcuts: undefined,
      ...{ hasMenu: false, hasAddressBar: false, hasSidePanel: false, hasBadge: false },
    });
    await openSidePanel(1);
  });
});

describe('shortcuts are changed', () => {
  test('on Firefox’s own page', async () => {
    const open = vi.fn(async () => undefined);
    removeBrowserPart('commands', { openShortcutSettings: open });
    await openShortcutSettings();
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('on the page of Chrome and Edge, in a tab', async () => {
    addBrowserParts();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await openShortcutSettings();
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });
});
