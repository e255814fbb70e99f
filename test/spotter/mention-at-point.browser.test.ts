/** The mark under the pointer, wherever its text hangs in the tree that is shown. */
import { describe, expect, test } from 'vitest';
import { startReading, useCleanPage } from './stage.ts';

useCleanPage();

/** Asks in the middle of the first mention of the page, or so far off it. */
async function askAtMention(html: string, fill?: (host: HTMLElement) => void, off = 0) {
  document.body.innerHTML = html;
  const host = document.querySelector<HTMLElement>('#host');
  if (host) fill?.(host);
  const spotter = startReading();
  await spotter.whenSettled();
  const box = spotter.terms()[0]?.first.range.getBoundingClientRect();
  if (!box) throw new Error('Nothing is marked.');
  return spotter.mentionAt((box.left + box.right) / 2, (box.top + box.bottom) / 2 + off)?.termId;
}

function shadow(html: string, host: Element): ShadowRoot {
  const tree = host.attachShadow({ mode: 'open' });
  tree.innerHTML = html;
  return tree;
}

const LINK = '<a href="#" class="stretched">Read</a>';
const STRETCHED =
  '<style>.box { position: relative } .stretched::after { content: ""; position: absolute; inset: 0 }</style>';

describe('a mark answers', () => {
  test.each<[where: string, html: string, fill?: (host: HTMLElement) => void]>([
    ['in a paragraph', '<p>a leg cramp</p>'],
    ['in a link', '<p><a href="#">leg <b>cramp</b></a></p>'],
    ['in a shadow tree', '<div id="host"></div>', (host) => void shadow('<p>a leg cramp</p>', host)],
    ['as bare text of a shadow tree', '<div id="host"></div>', (host) => void shadow('a leg cramp', host)],
    [
      'in a tree within a tree',
      '<div id="host"></div>',
      (host) =>
        void shadow(
          'a leg cramp',
          shadow('<p><b></b></p><i></i>', host).appendChild(document.createElement('div')),
        ),
    ],
    [
      'in a slot',
      '<div id="host">a leg cramp</div>',
      (host) => void shadow('<p>Read: <slot></slot></p>', host),
    ],
    [
      'in an element of a slot',
      '<div id="host"><em>a leg cramp</em></div>',
      (host) => void shadow('<p>Read: <slot></slot></p>', host),
    ],
    [
      'under a link stretched over a box',
      `${STRETCHED}<div class="box"><p>a <b>leg cramp</b></p>${LINK}</div>`,
    ],
    [
      'under a link stretched by an element',
      '<div style="position:relative"><p>a leg cramp</p><a href="#"><span style="position:absolute;inset:0"></span>Read</a></div>',
    ],
    [
      'under a stretched link in a shadow tree',
      '<div id="host"></div>',
      (host) => void shadow(`${STRETCHED}<div class="box"><p>a leg cramp</p>${LINK}</div>`, host),
    ],
  ])('%s', async (_, html, fill) => {
    expect(await askAtMention(html, fill)).toBe('leg-cramp');
  });
});

describe('nothing answers', () => {
  test('beside a mark', async () => {
    expect(await askAtMention('<p style="padding:40px">a leg cramp</p>', undefined, 30)).toBeUndefined();
  });

  test('in the padding of a host, where its tree has no box', async () => {
    const fill = (host: HTMLElement) => void shadow('<p>a leg cramp</p>', host);
    expect(await askAtMention('<div id="host" style="padding:60px"></div>', fill, 50)).toBeUndefined();
  });

  test('behind what lies in front of it', async () => {
    const cover = '<div style="position:fixed;inset:0"></div>';
    expect(await askAtMention(`<p>a leg cramp</p>${cover}`)).toBeUndefined();
    expect(
      await askAtMention('<div id="host"></div>', (host) => void shadow(`<p>a leg cramp</p>${cover}`, host)),
    ).toBeUndefined();
  });

  test('behind the padding of a link', async () => {
    expect(
      await askAtMention(
        '<div style="position:relative"><p>a leg cramp</p><a href="#" style="position:absolute;inset:0;padding:90px">Read</a></div>',
      ),
    ).toBeUndefined();
  });

  test('behind a box over which a link is stretched', async () => {
    const over = '<div class="box" style="position:absolute;inset:0;background:white">';
    expect(await askAtMention(`${STRETCHED}<p>a leg cramp</p>${over}${LINK}</div>`)).toBeUndefined();
  });
});
