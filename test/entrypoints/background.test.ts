import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packWords } from '../../components/glossary/pack-words.ts';
import { STARTING_SITES_OFF } from '../../components/settings/starting-sites.ts';
import background from '../../entrypoints/background.ts';
import messages from '../../public/_locales/en/messages.json';
import { addBrowserParts, type BrowserPart, removeBrowserPart } from '../platform/browser-parts.ts';

const TERM = { id: 'calf-pain', name: 'Calf pain' };
const GLOSSARY = [
  { ...TERM, kind: 'symptom', gist: 'Pain in the calf & shin.', forms: ['sore calf'] },
  { id: 'sciatica', name: 'Sciatica', kind: 'condition', gist: 'Pain down the leg.', forms: [] },
];
const FILES: Readonly<Record<string, unknown>> = {
  '/content/en/terms/calf-pain.json': TERM,
  '/content/en/glossary.json': GLOSSARY,
  '/content/en/words.json': packWords(GLOSSARY as never),
};

let parts: ReturnType<typeof addBrowserParts>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  parts = addBrowserParts();
  fakeBrowser.runtime.getURL = ((path: string) =>
    `https://extension.example${path}`) as typeof fakeBrowser.runtime.getURL;
  fakeBrowser.i18n.getMessage = ((key: keyof typeof messages) => messages[key].message) as never;
  // The files of the extension: other requests are refused as browsers do.
  vi.stubGlobal(
    'fetch',
    vi.fn(({ pathname }: URL) =>
      pathname in FILES
        ? Promise.resolve({ text: () => Promise.resolve(JSON.stringify(FILES[pathname])) })
        : Promise.reject(new TypeError('Failed to fetch')),
    ),
  );
});

const ask = (message: unknown) => fakeBrowser.runtime.sendMessage(message);
/** Stands in for the content script of the page in front. */
const replyFromPage = (reply: () => Promise<unknown>) =>
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(reply as never);
const watchTabs = () => vi.spyOn(fakeBrowser.tabs, 'create');
const pageAt = (place: string) => ({ url: `https://extension.example/${place}` });
const stored = (): Promise<Record<string, unknown>> => fakeBrowser.storage.sync.get(null);

describe('the background', () => {
  beforeEach(() => background.main());

  test('answers with the entry of a term', async () => {
    expect(await ask({ kind: 'load-term', id: 'calf-pain' })).toEqual({ answer: TERM });
  });

  test('answers with nothing for a term that is gone', async () => {
    expect(await ask({ kind: 'load-term', id: 'gone' })).toEqual({ answer: null });
  });

  test('opens an entry in the glossary, in a tab', async () => {
    const create = watchTabs();
    await ask({ kind: 'open-glossary', ids: ['calf-pain'] });
    expect(create).toHaveBeenCalledWith(pageAt('glossary.html#/term/calf-pain'));
  });

  test('lays two entries side by side in the glossary, for a card', async () => {
    const create = watchTabs();
    await ask({ kind: 'open-glossary', ids: ['calf-pain', 'sciatica'] });
    expect(create).toHaveBeenCalledWith(pageAt('glossary.html#/compare/calf-pain,sciatica'));
  });

  test('hides a term for a page, beside those hidden before', async () => {
    await fakeBrowser.storage.sync.set({ hiddenTerms: ['shin'] });
    await ask({ kind: 'hide-term', id: 'calf-pain', off: true });
    expect((await stored()).hiddenTerms).toEqual(['shin', 'calf-pain']);
  });

  test.each([
    [{ hiddenTerms: [] }, { kind: 'hide-term', id: 'calf-pain', off: true }],
    [{ sitesOff: ['bank.example'] }, { kind: 'switch-site', off: true }],
  ])('changes nothing that an administrator has set, and says so: %j', async (managed, message) => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation((async () => managed) as never);
    expect(await ask(message)).toEqual({ answer: true });
    expect(await stored()).toEqual({});
  });

  test('what is undone before it was written is undone', async () => {
    await Promise.all([
      ask({ kind: 'hide-term', id: 'calf-pain', off: true }),
      ask({ kind: 'hide-term', id: 'calf-pain', off: false }),
    ]);
    expect((await stored()).hiddenTerms ?? []).toEqual([]);
  });

  describe('the shortcuts', () => {
    const page = { host: 'www.news.example', terms: [] };
    const press = (command: string) => parts.commands.onCommand.set(command, { id: 7 });

    beforeEach(() => {
      vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 7 }]) as never);
    });

    const frames = (...ids: number[]) =>
      vi
        .spyOn(fakeBrowser.scripting, 'executeScript')
        .mockImplementation((async () => ids.map((frameId) => ({ frameId, result: 'text/html' }))) as never);

    test.each([
      ['next-term', 1],
      ['previous-term', -1],
    ])('%s asks the page in front to go %i', async (command, direction) => {
      frames(0);
      const send = replyFromPage(async () => ({ answer: true }));
      press(command);
      await vi.waitFor(() =>
        expect(send).toHaveBeenCalledWith(7, { kind: 'step-term', direction }, { frameId: 0 }),
      );
    });

    test('next-term goes on in the next frame at the end of one, and comes round', async () => {
      frames(5, 0, 3);
      const left = new Map([0, 3, 5].map((frameId) => [frameId, frameId === 3 ? 0 : 1]));
      const asked: number[] = [];
      const gone: number[] = [];
      vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
        _: number,
        __: unknown,
        { frameId }: { frameId: number },
      ) => {
        asked.push(frameId);
        const marks = left.get(frameId) ?? 0;
        left.set(frameId, marks > 0 ? marks - 1 : frameId === 3 ? 0 : 1);
        if (marks > 0) gone.push(frameId);
        return { answer: marks > 0 };
      }) as never);
      for (const expected of [[0], [0, 5], [0, 5, 0]]) {
        press('next-term');
        await vi.waitFor(() => expect(gone).toEqual(expected));
      }
      expect(asked).toEqual([0, 0, 3, 5, 5, 0]);
    });

    test('on a page no extension may touch they do nothing, and nothing is reported', async () => {
      const said = vi.spyOn(console, 'error');
      vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(
        new Error('Cannot access the page.'),
      );
      const send = replyFromPage(() => Promise.reject(new Error('Receiving end does not exist.')));
      press('next-term');
      press('site-off');
      await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1));
      expect(said).not.toHaveBeenCalled();
    });

    test('self-check opens in a tab', async () => {
      const create = watchTabs();
      press('self-check');
      await vi.waitFor(() => expect(create).toHaveBeenCalledWith(pageAt('self-check.html')));
    });

    test('side-panel opens beside the tab at once, while the browser still allows it', () => {
      press('side-panel');
      expect(parts.sidePanel.open).toHaveBeenCalledWith({ tabId: 7 });
    });

    test('site-off turns the site off, and on again', async () => {
      replyFromPage(async () => ({ answer: page }));
      press('site-off');
      await vi.waitFor(async () => expect((await stored()).sitesOff).toEqual(['news.example']));
      press('site-off');
      await vi.waitFor(async () => expect((await stored()).sitesOff).toEqual([]));
    });
  });

  describe('“Explain” in the menu of a selection', () => {
    const choose = (selectionText: string) =>
      parts.contextMenus.onClicked.set({ menuItemId: 'explain', selectionText });

    test('is added when the extension is installed or updated, with what is selected in its name', async () => {
      await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
      await vi.waitFor(() =>
        expect(parts.contextMenus.create).toHaveBeenCalledWith({
          ...{ id: 'explain', title: 'Explain “%s”', contexts: ['selection'] },
        }),
      );
    });

    test.each([
      ['the name of an entry', 'calf pain', '#/term/calf-pain'],
      ['another name of it, over two lines', ' sore\n calf ', '#/term/calf-pain'],
      ['words that only come near one', 'pain in my leg', '#/search/pain%20in%20my%20leg'],
      ['a word that only begins like the name of one', 'scia', '#/search/scia'],
      ['what nothing is found for', 'tax return', '#/search/tax%20return'],
      ['what would be cut within a sign', `${'x'.repeat(99)}🦵`, `#/search/${'x'.repeat(99)}%EF%BF%BD`],
      ['more than anybody searches for', 'x'.repeat(5000), `#/search/${'x'.repeat(100)}`],
    ])('on %s', async (_, selected, place) => {
      const create = watchTabs();
      choose(selected);
      await vi.waitFor(() => expect(create).toHaveBeenCalledWith(pageAt(`glossary.html${place}`)));
    });
  });

  describe('the address bar', () => {
    test('suggests entries, written so that no sign in them is read as markup', async () => {
      const show = vi.fn();
      parts.omnibox.onInputChanged.set('calf', show);
      await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(1));
      expect(show.mock.calls[0]?.[0]).toEqual([
        { content: 'Calf pain', description: 'Calf pain: Pain in the calf ＆ shin.' },
      ]);
    });

    test('opens the entry that was chosen, in the tab the reader asked for', async () => {
      const update = vi
        .spyOn(fakeBrowser.tabs, 'update')
        .mockImplementation((async () => undefined) as never);
      const create = watchTabs();
      const entry = pageAt('glossary.html#/term/sciatica');
      parts.omnibox.onInputEntered.set('Sciatica', 'currentTab');
      await vi.waitFor(() => expect(update).toHaveBeenCalledWith(entry));
      parts.omnibox.onInputEntered.set('Sciatica', 'newForegroundTab');
      await vi.waitFor(() => expect(create).toHaveBeenCalledWith(entry));
      parts.omnibox.onInputEntered.set('Sciatica', 'newBackgroundTab');
      await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ ...entry, active: false }));
    });
  });

  describe('the badge', () => {
    const from = { tab: { id: 5, url: 'https://news.example/' }, frameId: 0 };
    /** The fake browser's messages come from nowhere. */
    const tell = (count: number, frame: object = from) =>
      new Promise((resolve) => {
        fakeBrowser.runtime.onMessage.trigger({ kind: 'count-terms', count }, frame as never, resolve);
      });

    test.each([
      [38, '38'],
      [0, ''],
      [1234, '999+'],
    ])('%i terms show as “%s”', async (count, text) => {
      await tell(count);
      expect(parts.action.setBadgeText).toHaveBeenCalledWith({ tabId: 5, text });
    });

    test('counts the page, not a frame in it', async () => {
      await tell(3, { ...from, frameId: 9 });
      expect(parts.action.setBadgeText).not.toHaveBeenCalled();
    });

    test('goes from every tab when it is switched off', async () => {
      await fakeBrowser.storage.sync.set({ badge: true });
      vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: 1 }, { id: 2 }]) as never);
      await fakeBrowser.storage.sync.set({ badge: false });
      await vi.waitFor(() => expect(parts.action.setBadgeText).toHaveBeenCalledWith({ tabId: 2, text: '' }));
    });
  });

  test('shows the first page when it is installed, and nothing by itself when it is updated', async () => {
    const create = watchTabs();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(create).toHaveBeenCalledWith(pageAt('welcome.html'));
  });

  describe('the stored settings', () => {
    const install = () =>
      fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });

    test('of an older version are brought up to date, and nothing of the old shape is left', async () => {
      await fakeBrowser.storage.sync.set({
        settings: { version: 1, marking: 'quiet', sitesOff: ['a.example'] },
      });
      await install();
      await vi.waitFor(async () => expect(await stored()).not.toHaveProperty('settings'));
      expect(await stored()).toMatchObject({
        ...{ version: 2, marking: 'quiet', sitesOff: ['a.example', ...STARTING_SITES_OFF] },
      });
    });

    test('stay as they were when the new shape cannot be written', async () => {
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const old = { settings: { version: 1, marking: 'quiet' } };
      await fakeBrowser.storage.sync.set(old);
      const set = vi
        .spyOn(fakeBrowser.storage.sync, 'set')
        .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
      await install();
      await vi.waitFor(() => expect(set).toHaveBeenCalled());
      expect(await stored()).toEqual(old);
    });

    test('that were kept on the device while sync was off go to the others', async () => {
      await fakeBrowser.storage.local.set({ theme: 'dark', somethingElse: 1 });
      await fakeBrowser.storage.sync.set({ version: 2, theme: 'light', marking: 'every' });
      await fakeBrowser.runtime.onStartup.trigger();
      await vi.waitFor(async () =>
        expect(await fakeBrowser.storage.local.get(null)).toEqual({ somethingElse: 1 }),
      );
      expect(await stored()).toEqual({ version: 2, theme: 'dark', marking: 'every' });
    });
  });
});

describe('a browser without', () => {
  const WITHOUT: readonly BrowserPart[] = ['commands', 'contextMenus', 'omnibox', 'action', 'sidePanel'];
  test.each([...WITHOUT.map((part) => [part]), WITHOUT])(
    '%s starts and answers all the same',
    async (...gone) => {
      const said = vi.spyOn(console, 'error');
      for (const part of gone) removeBrowserPart(part);
      background.main();
      await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
      expect(await ask({ kind: 'load-term', id: 'calf-pain' })).toEqual({ answer: TERM });
      await fakeBrowser.storage.sync.set({ badge: true });
      await fakeBrowser.storage.sync.set({ badge: false });
      if (!gone.includes('commands')) {
        parts.commands.onCommand.set('side-panel', { id: 7 });
      }
      await vi.waitFor(async () => expect((await stored()).version).toBe(2));
      expect(said).not.toHaveBeenCalled();
    },
  );
});
