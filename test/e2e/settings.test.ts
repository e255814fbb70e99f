/** Settings take effect where they are meant to, without a reload. */
import { expect, test } from 'vitest';
import { cardOnPage, findMark, marksOnPage, restOn, waitFor } from '../browsers/look.ts';
import type { Page } from '../browsers/page.ts';
import { describeInBrowsers } from './in-browsers.ts';

/** The extension API inside a page of the extension. */
interface Api {
  readonly storage: {
    readonly sync: {
      set(values: object): Promise<void>;
      get(keys: null): Promise<{ version?: number; sitesOff?: string[] }>;
    };
  };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> };
}

interface Apis {
  readonly browser?: Api;
  readonly chrome: Api;
}

describeInBrowsers({}, (stage) => {
  const inExtension = async <T>(use: (own: Page) => Promise<T>): Promise<T> => {
    const own = await stage.openExtensionPage('updates.html');
    const result = await use(own);
    await own.close();
    return result;
  };
  const set = (fields: object) =>
    inExtension((own) =>
      own.evaluate(async (given) => {
        const { browser, chrome } = globalThis as unknown as Apis;
        await (browser ?? chrome).storage.sync.set(given);
      }, fields),
    );
  const readStored = () =>
    inExtension((own) =>
      own.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Apis;
        return (browser ?? chrome).storage.sync.get(null);
      }),
    );
  const readBadge = () =>
    inExtension((own) =>
      own.evaluate(async (url) => {
        const { browser, chrome } = globalThis as unknown as Apis;
        const [tab] = await (browser ?? chrome).tabs.query({ url });
        return (browser ?? chrome).action.getBadgeText({ tabId: tab?.id ?? -1 });
      }, 'http://127.0.0.1/*'),
    );
  const count = async (page: Page) => (await marksOnPage(page)).length;
  const marked = (page: Page) =>
    waitFor('marks', async () => ((await count(page)) > 10 ? await marksOnPage(page) : undefined));
  const unmarked = (page: Page) =>
    waitFor('no marks', async () => ((await count(page)) === 0 ? true : undefined));
  const openArticle = () => stage.browser.openPage(stage.url);
  const cardStyle = (page: Page) =>
    page.evaluate(() => {
      const dialog = document.querySelector('legwise-card')?.shadowRoot?.querySelector('[role=dialog]');
      const { fontSize, backgroundColor } = getComputedStyle(dialog ?? document.body);
      return { fontSize, backgroundColor };
    });
  const noCardFor = async (page: Page, ms: number) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    expect(await cardOnPage(page)).toBeUndefined();
  };

  test('a new reader has the sites that are off from the start', async () => {
    const stored = await waitFor('the stored settings', async () => {
      const found = await readStored();
      return found.version === 2 ? found : undefined;
    });
    expect(stored.sitesOff).toContain('mail.google.com');
  });

  test('text size and theme reach the card and the pages', async () => {
    await set({ textSize: 130, theme: 'dark' });
    const page = await openArticle();
    await restOn(page, await findMark(page, /^claudication$/i));
    await waitFor('a card', () => cardOnPage(page));
    expect(await cardStyle(page)).toEqual({ fontSize: '20.8px', backgroundColor: 'rgb(28, 35, 39)' });
    const own = await stage.openExtensionPage('glossary.html');
    const look = () =>
      own.evaluate(() => {
        const { fontSize } = getComputedStyle(document.documentElement);
        return `${fontSize} ${document.documentElement.dataset.theme ?? 'system'}`;
      });
    await waitFor('the look', async () => ((await look()) === '20.8px dark' ? true : undefined));
    await set({ textSize: 100, theme: 'system' });
    await waitFor('the look as it was', async () => ((await look()) === '16px system' ? true : undefined));
    await own.close();
    await page.close();
  });

  test('a card that opens by click opens by click alone, and none when the keyboard alone opens it', async () => {
    await set({ openBy: 'click' });
    const page = await openArticle();
    const mark = await findMark(page, /^claudication$/i);
    await restOn(page, mark);
    await noCardFor(page, 900);
    await page.mouse.click(mark.x, mark.y);
    expect(await waitFor('a card', () => cardOnPage(page))).toMatchObject({ term: 'claudication' });
    await page.keyboard.press('Escape');
    await set({ openBy: 'key' });
    const same = await findMark(page, /^claudication$/i);
    await restOn(page, same);
    await page.mouse.click(same.x, same.y);
    await noCardFor(page, 900);
    await set({ openBy: 'rest' });
    await page.close();
  });

  test('a card waits for as long as the reader has said', async () => {
    await set({ restMs: 2500 });
    const page = await openArticle();
    await restOn(page, await findMark(page, /^claudication$/i));
    await noCardFor(page, 1500);
    expect(await waitFor('a card', () => cardOnPage(page))).toMatchObject({ term: 'claudication' });
    await set({ restMs: 300 });
    await page.close();
  });

  test('only on listed sites, and off on listed sites', async () => {
    const page = await openArticle();
    await marked(page);
    await set({ siteRule: 'only', sitesOnly: ['nhs.example'] });
    await unmarked(page);
    await set({ sitesOnly: ['nhs.example', '127.*'] });
    await marked(page);
    await set({ siteRule: 'all-but', sitesOff: ['127.0.0.1'] });
    await unmarked(page);
    await set({ sitesOff: [] });
    await marked(page);
    await page.close();
  });

  test('a frame without an address of its own goes by the page it is in', async () => {
    const page = await openArticle();
    await marked(page);
    const marksInFrame = () =>
      page.evaluate(() => {
        const inside = document.querySelector('iframe')?.contentWindow as
          | typeof globalThis
          | null
          | undefined;
        return inside?.CSS.highlights.size ?? -1;
      });
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<html lang="en"><p>Claudication is a cramp in the calf.</p></html>';
      document.body.append(frame);
    });
    await waitFor('marks in the frame', async () => ((await marksInFrame()) > 0 ? true : undefined));
    await set({ sitesOff: ['127.0.0.1'] });
    await waitFor('none in the frame', async () => ((await marksInFrame()) === 0 ? true : undefined));
    await set({ sitesOff: [] });
    await page.close();
  });

  test('the badge shows how many terms a page has, and goes when it is switched off', async () => {
    await set({ badge: true });
    const page = await openArticle();
    const terms = new Set((await marked(page)).map(({ text }) => text)).size;
    expect(terms).toBeGreaterThan(10);
    const shown = await waitFor('the badge', async () => (await readBadge()) || undefined);
    expect(Number(shown)).toBeGreaterThan(10);
    const reads = (words: string) =>
      waitFor(`the badge "${words}"`, async () => ((await readBadge()) === words ? true : undefined));
    await set({ badge: false });
    await reads('');
    await set({ badge: true });
    await reads(shown);
    // Back to the page as it was left, which does not run anew.
    await page.goto(`${stage.url}?elsewhere`);
    const back = () => page.evaluate(() => location.search === '' || undefined).catch(() => undefined);
    await page.evaluate(() => history.back()).catch(() => undefined);
    await waitFor('the page', back);
    await reads(shown);
    await set({ badge: false });
    await reads('');
    await page.close();
  });

  test('two windows that change different things at once both win', async () => {
    const [one, other] = [
      await stage.openExtensionPage('options.html'),
      await stage.openExtensionPage('options.html'),
    ];
    const choose = (page: Page, radio: string) =>
      page.evaluate((which) => document.querySelector<HTMLInputElement>(which)?.click(), radio);
    await Promise.all([choose(one, '[name=marking][value=every]'), choose(other, '[name=region][value=nz]')]);
    const isChosen = (page: Page) =>
      page.evaluate(() =>
        ['[name=marking][value=every]', '[name=region][value=nz]'].every((radio) =>
          document.querySelector(`${radio}:checked`),
        )
          ? true
          : undefined,
      );
    await waitFor('both in the first window', () => isChosen(one));
    await waitFor('both in the other', () => isChosen(other));
    await set({ marking: 'first', region: 'any' });
    await one.close();
    await other.close();
  });

  test('a list that no longer fits is said, and what was stored before is kept', async () => {
    // Browsers keep 8,192 bytes of one item.
    const sitesOff = Array.from({ length: 180 }, (_, n) => `a-site-with-a-rather-long-name-${n}.example`);
    await set({ sitesOff });
    const own = await stage.openExtensionPage('options.html');
    const field = () => own.evaluate(() => document.querySelector<HTMLElement>('.site-input input')?.focus());
    await field();
    await own.keyboard.type(`${'one-more-'.repeat(24)}site.example`);
    await own.keyboard.press('Enter');
    const said = await waitFor('the word', () =>
      own.evaluate(() => document.querySelector('.settings > .problem')?.textContent || undefined),
    );
    expect(said).toContain('This is more than the browser can keep.');
    expect((await readStored()).sitesOff).toHaveLength(sitesOff.length);
    await own.close();
    await set({ sitesOff: [] });
  });

  test('the preview of the settings shows a card and is marked as they say', async () => {
    const own = await stage.openExtensionPage('options.html');
    await waitFor('the card', () =>
      own.evaluate(() => (document.querySelector('.preview-card .level') ? true : undefined)),
    );
    const texts = async () => (await marksOnPage(own)).map(({ text }) => text.toLowerCase());
    await waitFor('a mark', async () => ((await texts()).length > 0 ? true : undefined));
    const first = await texts();
    await own.evaluate(() =>
      document.querySelector<HTMLInputElement>('[name=marking][value=every]')?.click(),
    );
    await waitFor('more marks', async () => ((await texts()).length > first.length ? true : undefined));
    await own.evaluate(() => document.querySelector<HTMLInputElement>('[name=marking][value=off]')?.click());
    await waitFor('no marks', async () => ((await texts()).length === 0 ? true : undefined));
    await set({ marking: 'first' });
    await own.close();
  });

  test('nothing was wrong on any page', () => {
    // What did not fit is noted where errors end.
    expect(stage.browser.errors.filter((error) => !/Legwise, while saving:/.test(error))).toEqual([]);
  });
});
