/** Bad input ends in a clear outcome: nothing lost, no error on the page. */
import { expect, test } from 'vitest';
import { marksOnPage, waitFor } from '../browsers/look.ts';
import type { Page } from '../browsers/page.ts';
import { describeInBrowsers } from './in-browsers.ts';

/** The extension API inside a page of the extension. */
interface Api {
  readonly storage: { readonly sync: { set(values: object): Promise<void>; clear(): Promise<void> } };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: {
    query(which: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<unknown>;
  };
}

describeInBrowsers({}, (stage) => {
  const marked = (page: Page) =>
    waitFor('marks', async () => {
      const { length } = await marksOnPage(page);
      return length > 10 ? length : undefined;
    });

  /** Stores settings as another version, another device or a broken disk would leave them. */
  const store = async (fields: object | undefined) => {
    const own = await stage.openExtensionPage('options.html');
    await own.evaluate(async (value: object | undefined) => {
      const { browser: api = Reflect.get(globalThis, 'chrome') } = globalThis as unknown as Record<
        string,
        Api
      >;
      if (value === undefined) await api?.storage.sync.clear();
      else await api?.storage.sync.set(value);
    }, fields);
    await own.close();
  };

  test.each([
    ['text', { settings: 'corrupt', sitesOff: 'all', marking: 'loud' }],
    ['lists', { settings: [1, 2], theme: [], restMs: [300] }],
    ['of a newer shape', { version: 99, marking: { deep: true }, sitesOff: { all: true } }],
    ['of an older shape', { settings: { version: 1, marking: 'first', sitesOff: ['bank.example'] } }],
  ])(
    'settings that are %s count as far as they are understood, and the page is marked',
    async (_, settings) => {
      await store(settings);
      const page = await stage.browser.openPage(stage.url);
      expect(await marked(page)).toBeGreaterThan(10);
      await page.close();
      await store(undefined);
    },
  );

  test('a hidden term is not marked, a hidden term that never existed changes nothing', async () => {
    await store({ hiddenTerms: ['claudication', 'no-such-term'] });
    const page = await stage.browser.openPage(stage.url);
    await marked(page);
    const texts = (await marksOnPage(page)).map(({ text }) => text.toLowerCase());
    expect(texts).not.toContain('claudication');
    expect(texts).toContain('sciatica');
    await page.close();
    await store(undefined);
  });

  test.each([
    ['unknown', { kind: 'no-such-message' }],
    ['a term id that breaks the rules', { kind: 'load-term', id: '../manifest' }],
    ['without a kind', { id: 'calf' }],
    ['no object', 'load-term'],
    ['null', null],
  ])('a message that is %s is left alone', async (_, message) => {
    const own = await stage.openExtensionPage('options.html');
    const answer = await own.evaluate(async (sent: unknown) => {
      const { browser: api = Reflect.get(globalThis, 'chrome') } = globalThis as unknown as Record<
        string,
        Api
      >;
      return api?.runtime.sendMessage(sent).then(
        (value: unknown) => value ?? 'nothing',
        () => 'nothing',
      );
    }, message);
    expect(answer).toBe('nothing');
    await own.close();
  });

  test('a term that no longer exists is answered with "no longer here"', async () => {
    const own = await stage.openExtensionPage('glossary.html#/term/no-such-term');
    const words = await waitFor('the answer', () =>
      own.evaluate(() => document.querySelector('main h1')?.textContent || undefined),
    );
    expect(words).toContain('This entry is no longer here');
    await own.close();
  });

  test('an address that makes no sense leads to the list', async () => {
    const own = await stage.openExtensionPage('glossary.html#/%00/..//term');
    await waitFor('the list', () =>
      own.evaluate(() => (document.querySelector('.entry-index') ? true : undefined)),
    );
    await own.close();
  });

  test('a page that clears CSS.highlights is marked again when it next changes', async () => {
    const page = await stage.browser.openPage(stage.url);
    const before = await marked(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('article')?.append(document.createElement('hr'));
    });
    await waitFor('the marks again', async () =>
      (await marksOnPage(page)).length === before ? true : undefined,
    );
    await page.close();
  });

  test('a page that replaces its body is read anew', async () => {
    const page = await stage.browser.openPage(stage.url);
    await marked(page);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<p>Nothing but <b>shin</b> splints and claudication.</p>';
      document.body.replaceWith(body);
    });
    const texts = await waitFor('the new marks', async () => {
      const found = (await marksOnPage(page)).map(({ text }) => text);
      return found.includes('claudication') ? found : undefined;
    });
    expect(texts).not.toContain('sciatica');
    await page.close();
  });

  test('nothing was wrong on any page', () => {
    // Chromium itself notes the entry that was asked for above and does not exist.
    const ownNote = 'Failed to load resource: net::ERR_FILE_NOT_FOUND';
    expect(stage.browser.errors.filter((error) => error !== ownNote)).toEqual([]);
  });
});
