import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';

const TERM = { id: 'calf-pain', name: 'Calf pain' };

/** Stands in for the content script of the page in front. */
const replyFromPage = (reply: () => Promise<unknown>) =>
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(reply as never);

/** Presses one of the browser's own shortcuts; the fake browser has none of its own. */
let press: (command: string) => void = () => undefined;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    press = (command) => listener(command, undefined as never);
  });
  fakeBrowser.runtime.getURL = ((path: string) =>
    `https://extension.example${path}`) as typeof fakeBrowser.runtime.getURL;
  // The files of the extension: one entry exists, every other request is refused as browsers do.
  vi.stubGlobal(
    'fetch',
    vi.fn((url: URL) =>
      url.pathname.endsWith('/terms/calf-pain.json')
        ? Promise.resolve({ text: () => Promise.resolve(JSON.stringify(TERM)) })
        : Promise.reject(new TypeError('Failed to fetch')),
    ),
  );
  background.main();
});

const ask = (message: unknown) => fakeBrowser.runtime.sendMessage(message);

describe('the background', () => {
  test('answers with the entry of a term', async () => {
    expect(await ask({ kind: 'load-term', id: 'calf-pain' })).toEqual({ answer: TERM });
  });

  test('answers with nothing for a term that is gone', async () => {
    expect(await ask({ kind: 'load-term', id: 'gone' })).toEqual({ answer: null });
  });

  test('opens an entry in the glossary, in a tab', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await ask({ kind: 'open-glossary', id: 'calf-pain' });
    expect(create).toHaveBeenCalledWith({ url: 'https://extension.example/glossary.html#/term/calf-pain' });
  });

  describe('the shortcuts', () => {
    const page = { host: 'www.news.example', terms: [] };

    beforeEach(() => {
      vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 7 }]) as never);
    });

    test.each([
      ['next-term', 1],
      ['previous-term', -1],
    ])('%s asks the page in front to go %i', async (command, direction) => {
      const send = replyFromPage(async () => ({ answer: true }));
      press(command);
      await vi.waitFor(() =>
        expect(send).toHaveBeenCalledWith(7, { kind: 'step-term', direction }, { frameId: 0 }),
      );
    });

    test('on a page no extension may touch they do nothing, and nothing is reported', async () => {
      const said = vi.spyOn(console, 'error');
      const send = replyFromPage(() => Promise.reject(new Error('Receiving end does not exist.')));
      press('next-term');
      press('site-off');
      await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(2));
      expect(said).not.toHaveBeenCalled();
    });

    test('self-check opens in a tab', async () => {
      const create = vi.spyOn(fakeBrowser.tabs, 'create');
      press('self-check');
      await vi.waitFor(() =>
        expect(create).toHaveBeenCalledWith({ url: 'https://extension.example/self-check.html' }),
      );
    });

    test('site-off turns the site off, and on again', async () => {
      replyFromPage(async () => ({ answer: page }));
      const sitesOff = async () =>
        ((await fakeBrowser.storage.sync.get('settings')).settings as { sitesOff?: string[] } | undefined)
          ?.sitesOff;
      press('site-off');
      await vi.waitFor(async () => expect(await sitesOff()).toEqual(['news.example']));
      press('site-off');
      await vi.waitFor(async () => expect(await sitesOff()).toEqual([]));
    });
  });

  test('shows the first page when it is installed, and not when it is updated', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(create).toHaveBeenCalledWith({ url: 'https://extension.example/welcome.html' });
  });
});
