/** Pages of every kind, read by the built extension. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cardOnPage, findMark, marksOnPage, restOn, waitFor } from '../browsers/look.ts';
import type { Page } from '../browsers/page.ts';
import { describeInBrowsers } from './in-browsers.ts';

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
/** Long enough for a page that is not to be marked to have been. */
const READ_MS = 1500;

const words = async (page: Page) => (await marksOnPage(page)).map(({ text }) => text.toLowerCase());

describeInBrowsers({ folder: PAGES }, (stage) => {
  const open = (name: string) => stage.browser.openPage(`${stage.url}${name}`);
  const marked = (page: Page) =>
    waitFor('marks', async () => {
      const found = await words(page);
      return found.length > 0 ? found : undefined;
    });

  test('frames of every kind are read', async () => {
    const page = await open('frames.html');
    const frames = ['same-origin', 'srcdoc', 'sandboxed', 'blank', 'written'];
    const seen = () =>
      page.evaluate((ids) => {
        const inFrame = (id: string) => {
          const view = document.querySelector<HTMLIFrameElement>(`#${id}`)?.contentWindow;
          return (view as (Window & typeof globalThis) | null)?.CSS.highlights.get('legwise-term')?.size;
        };
        return [...ids.filter((id) => inFrame(id)), document.documentElement.dataset.crossOrigin];
      }, frames);
    await waitFor('marks in every frame', async () =>
      (await seen()).join() === [...frames, '1'].join() ? true : undefined,
    ).catch(async () => expect(await seen()).toEqual([...frames, '1']));
    const own = await waitFor('marks on the page itself', async () => {
      const marked = await words(page);
      return marked.length > 0 ? marked : undefined;
    });
    expect(own).toEqual(['claudication']);
    await page.close();
  });

  test('XHTML is read, with the language that it says', async () => {
    const page = await open('page.xhtml');
    expect(await marked(page)).toEqual(['night leg cramps', 'claudication']);
    await page.close();
  });

  test('a drawing is no page and is left alone', async () => {
    const page = await open('drawing.svg');
    await new Promise((resolve) => setTimeout(resolve, READ_MS));
    expect(await words(page)).toEqual([]);
    await page.close();
  });

  test('a page that allows nothing is marked and explained', async () => {
    const page = await open('strict.html');
    expect(await marked(page)).toEqual(['claudication', 'calf cramp']);
    const [mark] = await marksOnPage(page);
    if (mark) await restOn(page, mark);
    expect(await waitFor('a card', () => cardOnPage(page))).toMatchObject({ term: 'claudication' });
    await page.close();
  });

  test('of a page in another language the parts in English are marked', async () => {
    const page = await open('languages.html');
    expect(await marked(page)).toEqual(['calf cramp']);
    await page.close();
  });

  test('a page that names the wrong language is heard', async () => {
    const page = await open('wrong-language.html');
    expect(await marked(page)).toContain('claudication');
    await page.close();
  });

  test('marks in shadow trees are painted, and nothing in the trees is changed', async () => {
    const page = await open('shadow.html');
    const count = () => page.evaluate(() => CSS.highlights.get('legwise-term')?.size);
    await waitFor('a mark in each tree', async () => ((await count()) === 4 ? true : undefined));
    const source = () =>
      page.evaluate(() => {
        const tree = document.querySelector('leg-page')?.shadowRoot;
        return [document.documentElement.outerHTML, tree?.innerHTML, tree?.adoptedStyleSheets.length];
      });
    const html = readFileSync(join(PAGES, 'shadow.html'), 'utf8');
    expect((await source())[1]).toBe(/<template[^>]*>(.*)<\/template>/s.exec(html)?.[1]);
    expect((await source())[2]).toBe(0);
    await waitFor('the paint', () => isPainted(page, 'sciatica'));
    await page.close();
  });

  test.each([
    ['in the tree itself', 'sciatica', 'sciatica'],
    ['in an element of a slot', 'claudication', 'claudication'],
    ['in a slot with nothing around it', 'restless legs', 'restless-legs-syndrome'],
  ])('a mark of a shadow tree is explained: %s', async (_, word, term) => {
    const page = await open('shadow.html');
    await restOn(page, await findMark(page, new RegExp(word)));
    expect(await waitFor('a card', () => cardOnPage(page))).toMatchObject({ term });
    await page.close();
  });

  test('nothing was wrong on any page', () => {
    const ours = stage.browser.errors.filter((error) => /legwise|extension/i.test(error));
    expect(ours).toEqual([]);
  });
});

/** Whether the picture of a page changes when a mark is taken away. */
async function isPainted(page: Page, word: string): Promise<true | undefined> {
  const picture = async () => {
    const path = join(tmpdir(), `legwise-${process.pid}.png`);
    await page.screenshot({ path });
    return readFileSync(path).toString('base64');
  };
  const take = () =>
    page.evaluate((text) => {
      const terms = CSS.highlights.get('legwise-term');
      const isIt = ({ startContainer, startOffset, endOffset }: AbstractRange) =>
        startContainer.nodeValue?.slice(startOffset, endOffset) === text;
      const taken = [...(terms ?? [])].find(isIt);
      if (taken) terms?.delete(taken);
      Reflect.set(globalThis, 'taken', taken);
    }, word);
  const giveBack = () =>
    page.evaluate(() => {
      CSS.highlights.get('legwise-term')?.add(Reflect.get(globalThis, 'taken') as AbstractRange);
    });
  const withMark = await picture();
  await take();
  const without = await picture();
  await giveBack();
  return withMark === without ? undefined : true;
}
