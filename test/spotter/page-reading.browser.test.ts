/** What a reader sees is what is read: style, slots, languages, and what brings text on show or takes it away. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Spotter } from '../../components/spotter/spotter.dom.ts';
import { markedBy, startFollowing } from './follow-page.ts';
import { readingSignal, spot, startReading, useCleanPage } from './stage.ts';

useCleanPage();
afterEach(() => document.head.querySelector('#late')?.remove());

function marked(html: string): string[] {
  document.body.innerHTML = html;
  return markedBy(startFollowing(readingSignal()).reader).map((mark) => mark.replace(/^.*?: /, ''));
}

const termsOf = (spotter: Spotter) => spotter.terms().map(({ termId }) => termId);

/** Each with the words from the beginning of a mark to its end, and what is not read in between. */
describe('text is read as it is shown', () => {
  test.each([
    [
      'a reading above a word',
      '<p><ruby>leg<rp>(</rp><rt>leg</rt><rp>)</rp></ruby> cramp</p>',
      ['leg(leg) cramp'],
    ],
    ['a place to break a word', '<p>claudi<wbr>cation</p>', ['claudication']],
    ['a raised figure that is no footnote', '<p>leg<sup>2x</sup> cramp</p>', ['cramp']],
    ['an icon in a word', '<p>leg <i aria-hidden="true">x</i>cramp</p>', ['leg xcramp']],
    ['a dialog in front of it', '<main aria-hidden="true"><p>cramp</p></main>', ['cramp']],
    ['open details', '<details open><summary>cramp</summary>oedema</details>', ['cramp', 'oedema']],
    ['closed details', '<details><summary>cramp</summary><p>oedema</p></details>', ['cramp']],
    ['far off, not drawn yet', '<p style="content-visibility:auto;margin-top:9999px">cramp</p>', ['cramp']],
    ['a hidden piece of a line', '<p>leg <b style="display:none">or arm </b>cramp</p>', ['leg or arm cramp']],
    [
      'a grid of spans',
      '<p style="display:grid"><span>jaw</span> <span>claudication</span></p>',
      ['claudication'],
    ],
    ['a field in a line', '<p>jaw <input> claudication</p>', ['claudication']],
    ['an editor that is a page', '<div contenteditable="plaintext-only">cramp</div>', []],
    ['a figure with its caption', '<figure>leg<figcaption>cramp</figcaption></figure>', ['cramp']],
  ])('%s', (_, html, expected) => {
    expect(marked(html)).toEqual(expected);
  });

  test('slots are read in the order that they stand in', () => {
    document.body.innerHTML = '<x-y><b slot="two">cramp</b><b slot="one">leg</b></x-y>';
    const shadow = document.querySelector('x-y')?.attachShadow({ mode: 'open' });
    shadow?.append(
      ...['<p><slot name="one"></slot> <slot name="two"></slot></p>'].map((html) =>
        document.createRange().createContextualFragment(html),
      ),
    );
    const { reader } = startFollowing(readingSignal());
    // One run of text; the mark goes from one slot to the next.
    expect(reader.blocks().map(({ textBlock }) => textBlock.text.trim())).toEqual(['leg cramp']);
  });
});

describe('what comes on show by style alone is marked, and what goes is not', () => {
  const HIDDEN = '<p class="late">cramp</p><p>claudication</p>';

  test('a late style sheet', async () => {
    const spotter = await spot(HIDDEN);
    expect(termsOf(spotter)).toEqual(['muscle-cramp', 'claudication']);
    const sheet = document.createElement('style');
    sheet.id = 'late';
    sheet.textContent = '.late { display: none }';
    document.head.append(sheet);
    await spotter.whenSettled();
    expect(termsOf(spotter)).toEqual(['claudication']);
    sheet.textContent = '';
    await spotter.whenSettled();
    expect(termsOf(spotter)).toEqual(['muscle-cramp', 'claudication']);
  });

  test('a rule that a script adds, which nothing tells', async () => {
    const sheet = document.createElement('style');
    sheet.id = 'late';
    document.head.append(sheet);
    const spotter = await spot(HIDDEN);
    sheet.sheet?.insertRule('.late { display: none }');
    await expect.poll(() => termsOf(spotter), { timeout: 3000 }).toEqual(['claudication']);
    sheet.sheet?.deleteRule(0);
    await expect.poll(() => termsOf(spotter), { timeout: 3000 }).toEqual(['muscle-cramp', 'claudication']);
  });

  test('a class on an element around', async () => {
    const spotter = await spot(`<style>.off .late { visibility: hidden }</style><main>${HIDDEN}</main>`);
    document.querySelector('main')?.classList.add('off');
    await spotter.whenSettled();
    expect(termsOf(spotter)).toEqual(['claudication']);
  });
});

describe('the language of a page', () => {
  const ENGLISH = `<p>${'This is a page that is about you and your legs, and it is not in the language that it says. '.repeat(4)}A cramp.</p>`;
  const GERMAN = `<p>${'Das ist eine Seite, die nicht in der Sprache ist, von der sie das sagt, und das ist nicht gut für den Leser. '.repeat(4)}cramp</p>`;

  test.each([
    ['is heard when it says another', 'fr', ENGLISH, ['cramp']],
    ['is heard when it says English and is not', 'en', GERMAN, []],
    ['is heard when it says nothing', '', GERMAN, []],
    ['is believed when there is little to hear', 'de', '<p>cramp</p>', []],
    ['may be another in a part', 'de', `${GERMAN}<p lang="en">cramp</p>`, ['cramp']],
    ['may be another in a part of a part', 'en', '<p lang="de">x <i lang="en-US">cramp</i></p>', ['cramp']],
    ['is heard in each block that has a term', 'en', `${ENGLISH}${GERMAN}`, ['cramp']],
  ])('%s', (_, lang, html, expected) => {
    document.documentElement.lang = lang;
    expect(marked(html)).toEqual(expected);
  });
});

test('the mark under the pointer is found within a millisecond on a page with thousands', async () => {
  const line = 'A leg cramp, oedema and claudication in a line that is long enough to be one.';
  const spotter = await spot(Array.from({ length: 1500 }, () => `<p>${line}</p>`).join(''));
  expect(CSS.highlights.get('legwise-term')?.size).toBe(4500);
  window.scrollTo(0, 3000);
  const times: number[] = [];
  let found = 0;
  for (let at = 0; at < 200; at++) {
    const from = performance.now();
    if (spotter.mentionAt(15 + ((at * 7) % 200), 10 + ((at * 13) % 300))) found += 1;
    times.push(performance.now() - from);
  }
  times.sort((one, other) => one - other);
  expect(found).toBeGreaterThan(10);
  expect(times[100]).toBeLessThan(1);
  window.scrollTo(0, 0);
});

test('nothing moves when a page is marked', async () => {
  const html = '<h1>Leg cramp</h1><p>A <a href="#">cramp</a> and <b>claudication</b>.</p>';
  document.body.innerHTML = html;
  const places = () =>
    [...document.body.querySelectorAll('*')].map((one) => JSON.stringify(one.getBoundingClientRect()));
  const before = places();
  const spotter = startReading();
  await spotter.whenSettled();
  expect(CSS.highlights.get('legwise-term')?.size).toBe(3);
  expect(places()).toEqual(before);
});

describe('what style alone makes visible is marked in a moment', () => {
  const hidden = (rule: string, html = '<p>a leg cramp</p>') =>
    `<style>p { visibility: hidden } ${rule}</style>${html}`;
  const sheet = () => document.querySelector<HTMLStyleElement>('body > style')?.sheet;
  test.each<[what: string, html: string, show: () => unknown]>([
    [
      'an attribute',
      hidden('[data-on] p { visibility: visible }', '<div><p>a leg cramp</p></div>'),
      () => {
        document.querySelector('div')?.setAttribute('data-on', '');
      },
    ],
    [
      'a box that is ticked',
      hidden(':checked ~ p { visibility: visible }', '<input type="checkbox"><p>a leg cramp</p>'),
      () => document.querySelector('input')?.click(),
    ],
    ['a rule that is added', hidden(''), () => sheet()?.insertRule('p { visibility: visible }', 1)],
    [
      'an animation',
      hidden('@keyframes on { to { visibility: visible } } p.on { animation: on 0.1s both }'),
      () => {
        document.querySelector('p')?.classList.add('on');
      },
    ],
  ])('%s', async (_, html, show) => {
    const spotter = await spot(html);
    // The browser tells of each box when it is first looked at.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(spotter.terms()).toEqual([]);
    show();
    await expect.poll(() => termsOf(spotter), { timeout: 5000 }).toEqual(['leg-cramp']);
  });
});
