import { beforeEach, describe, expect, test } from 'vitest';
import type { TermId } from '../../content/schema.ts';
import { painted, spot, startReading, stopReading, useCleanPage } from './stage.ts';

useCleanPage();

describe('text is read as a reader reads it', () => {
  test.each([
    [
      'across inline elements',
      '<p><b>restless</b> <a href="#">legs</a> syn<wbr>drome</p>',
      ['restless legs syndrome'],
    ],
    ['around a footnote mark', '<p>leg<sup>[1]</sup> cramp</p>', ['leg[1] cramp']],
    ['not across paragraphs', '<p>leg</p><p>claudicatio</p>', []],
    ['not across list items', '<ul><li>jaw</li><li>claudication</li></ul>', ['claudication']],
    ['not across table cells', '<table><tr><td>jaw</td><td>claudication</td></tr></table>', ['claudication']],
    ['not across a line break', '<p>jaw<br>claudication</p>', ['claudication']],
    [
      'in what has no box of its own',
      '<p style="display:contents">leg <b style="display:contents">cramp</b></p>',
      ['leg cramp'],
    ],
    [
      'not across boxes made by style',
      '<p style="display:flex"><span>jaw</span><span>claudication</span></p>',
      ['claudication'],
    ],
  ])('%s', async (_, html, expected) => {
    await spot(html);
    expect(painted()).toEqual(expected);
  });
});

describe('what is not for reading stays unread', () => {
  test.each([
    '<textarea>cramp</textarea><input value="cramp">',
    '<div contenteditable>cramp</div>',
    '<div contenteditable=""><p>cramp</p></div>',
    '<pre>cramp</pre><code>cramp</code><kbd>cramp</kbd><samp>cramp</samp>',
    '<script type="text/plain">cramp</script><style>.cramp{}</style><noscript>cramp</noscript><template>cramp</template>',
    '<button>cramp</button><select><option>cramp</option></select>',
    '<p hidden>cramp</p><p style="display:none">cramp</p><p style="visibility:hidden">cramp</p>',
    '<details><summary>more</summary>cramp</details>',
    '<div style="content-visibility:hidden">cramp</div>',
    '<div hidden><p style="display:contents">cramp</p></div>',
    '<div style="display:none"><p style="display:contents">cramp</p></div>',
    '<div style="visibility:hidden"><p style="display:contents">cramp</p></div>',
    '<p><i aria-hidden="true">cramp</i></p>',
    '<p><abbr title="x">cramp</abbr><dfn>cramp</dfn></p>',
    '<div data-legwise="off"><p>cramp</p></div>',
    '<p lang="fr">cramp</p>',
    '<legwise-card>cramp</legwise-card>',
  ])('%s', async (html) => {
    await spot(html);
    expect(painted()).toEqual([]);
  });
});

test('no node and no attribute of the page changes', async () => {
  const before = '<h1 class="x">Leg cramp</h1><p>A <b>cramp</b>, claudication.</p>';
  await spot(before);
  expect(painted()).toEqual(['Leg cramp', 'claudication', 'cramp']);
  expect(document.body.innerHTML).toBe(before);
  expect(document.documentElement.getAttributeNames()).toEqual(['lang']);
});

test('open shadow roots are read, in place', async () => {
  document.body.innerHTML = '<x-card></x-card><p>cramp</p>';
  const shadow = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<p>claudication</p>';
  const spotter = startReading();
  await spotter.whenSettled();
  expect(
    spotter
      .terms()
      .map(({ termId }) => termId)
      .sort(),
  ).toEqual(['claudication', 'muscle-cramp']);
  if (shadow) shadow.innerHTML = '<p>numbness</p>';
  await spotter.whenSettled();
  expect(
    spotter
      .terms()
      .map(({ termId }) => termId)
      .sort(),
  ).toEqual(['muscle-cramp', 'numbness']);
});

test.each([
  ['bare text', 'a leg cramp', '<slot></slot>'],
  ['an element', '<b>a leg cramp</b>', '<slot></slot>'],
  ['among other text', 'cramp', '<p>a leg <slot></slot> at night</p>'],
  ['what it shows when nothing is put in', '', '<p><slot>leg cramp</slot></p>'],
  ['through two slots', 'a leg cramp', '<x-inner><slot></slot></x-inner>'],
])('a slot is read: %s', async (_, light, tree) => {
  const attach = (host: Element | null | undefined, html: string) => {
    const shadow = host?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = html;
    return shadow;
  };
  document.body.innerHTML = `<x-card>${light}</x-card>`;
  const shadow = attach(document.querySelector('x-card'), tree);
  attach(shadow?.querySelector('x-inner'), '<p><slot></slot></p>');
  const spotter = startReading();
  await spotter.whenSettled();
  expect(spotter.terms().map(({ termId }) => termId)).toEqual(['leg-cramp']);
  document.querySelector('x-card')?.setAttribute('style', 'display:none');
  await spotter.whenSettled();
  expect(spotter.terms()).toEqual([]);
});

describe('the page may change', () => {
  test('added text is marked', async () => {
    const spotter = await spot('<main><p>hello</p></main>');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>a cramp</p>');
    await spotter.whenSettled();
    expect(painted()).toEqual(['cramp']);
  });

  test('edited text is read again', async () => {
    const spotter = await spot('<p>a cramp</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'now claudication';
    await spotter.whenSettled();
    expect(painted()).toEqual(['claudication']);
  });

  test('an everyday word keeps its neighbourhood', async () => {
    const spotter = await spot('<div><p>My leg hurts.</p><p>The swelling is new.</p></div>');
    const text = document.querySelectorAll('p')[1]?.firstChild as Text;
    text.data = 'Now the swelling is gone.';
    await spotter.whenSettled();
    expect(painted()).toEqual(['swelling']);
  });

  test('a word loses the neighbour that vouched for it', async () => {
    const spotter = await spot('<div><p>My leg hurts.</p><p>The swelling is new.</p></div>');
    document.querySelector('p')?.remove();
    await spotter.whenSettled();
    expect(painted()).toEqual([]);
  });

  test('marks of removed nodes go', async () => {
    const spotter = await spot('<div><p>a cramp</p></div>');
    document.querySelector('p')?.remove();
    await spotter.whenSettled();
    expect(painted()).toEqual([]);
    expect(spotter.terms()).toEqual([]);
  });

  test('text that turns editable loses its marks', async () => {
    const spotter = await spot('<div><p>a cramp</p></div>');
    document.querySelector('div')?.setAttribute('contenteditable', 'true');
    await spotter.whenSettled();
    expect(painted()).toEqual([]);
  });

  test('a new body is read', async () => {
    const spotter = await spot('<p>a cramp</p>');
    const body = document.createElement('body');
    body.innerHTML = '<p>claudication</p>';
    document.documentElement.replaceChild(body, document.body);
    await spotter.whenSettled();
    expect(painted()).toEqual(['claudication']);
  });

  test('highlights that the page clears come back', async () => {
    await spot('<p>a cramp</p>');
    CSS.highlights.clear();
    await expect.poll(painted, { timeout: 3000 }).toEqual(['cramp']);
  });
});

describe('how much is marked', () => {
  const SECTIONS = '<h2>Leg cramp</h2><p>A cramp and a cramp.</p><h2>More</h2><p>A cramp.</p>';

  test('the first of each term in a section', async () => {
    await spot(SECTIONS, { level: 'first' });
    expect(painted()).toEqual(['Leg cramp', 'cramp', 'cramp']);
  });

  test('every mention', async () => {
    await spot(SECTIONS, { level: 'every' });
    expect(painted()).toHaveLength(4);
  });

  test('nothing on a page that is not about legs, when quiet', async () => {
    await spot('<p>A cramp.</p>', { level: 'quiet' });
    expect(painted()).toEqual([]);
  });

  test('every mention counts, and hidden terms do not', async () => {
    const spotter = await spot(SECTIONS, { level: 'first', hiddenTerms: ['leg-cramp'] as TermId[] });
    expect(spotter.terms().map(({ termId, count }) => `${termId} ${count}`)).toEqual(['muscle-cramp 3']);
  });
});

describe('the page around a block', () => {
  test('gives a heading the context of the next block', async () => {
    await spot('<h2>RLS</h2><p>It spoils sleep.</p>');
    expect(painted()).toEqual(['RLS']);
  });

  test('gives a short line the context of the one before, and a list item that of the line above the list', async () => {
    await spot('<p>It spoils sleep.</p><p>RLS</p>');
    expect(painted()).toEqual(['RLS']);
    stopReading();
    await spot('<p>What spoils sleep:</p><ul><li>noise</li><li>RLS</li></ul>');
    expect(painted()).toEqual(['RLS']);
  });

  test('is left alone while somebody writes it', async () => {
    document.designMode = 'on';
    await spot('<p>a cramp</p>');
    expect(painted()).toEqual([]);
  });

  describe('with a title that is plainly about something else', () => {
    beforeEach(() => {
      document.title = 'Tuning a database';
    });

    test('rules a short form out', async () => {
      await spot('<p>RLS spoils sleep.</p>');
      expect(painted()).toEqual([]);
    });

    test('marks it all the same once it has spelled it out, even later', async () => {
      const spotter = await spot('<p>RLS spoils sleep.</p>');
      document.body.append(document.createRange().createContextualFragment('<p>Restless legs syndrome.</p>'));
      await spotter.whenSettled();
      expect(painted()).toEqual(['RLS', 'Restless legs syndrome']);
    });

    test('marks it when the title becomes another, and no more when it comes back', async () => {
      const spotter = await spot('<p>RLS spoils sleep.</p>');
      document.title = 'How to sleep';
      await spotter.whenSettled();
      expect(painted()).toEqual(['RLS']);
      document.title = 'Tuning a database';
      await spotter.whenSettled();
      expect(painted()).toEqual([]);
    });
  });

  test('frees an abbreviation that it has spelled out', async () => {
    await spot(
      '<p>Restless legs syndrome.</p><p>Many words about something else stand in this block of text. RLS.</p>',
    );
    expect(painted()).toEqual(['RLS', 'Restless legs syndrome']);
  });

  test('says whether an everyday word is about legs', async () => {
    await spot('<p>My leg hurts.</p><p>The swelling is new.</p>');
    expect(painted()).toEqual(['swelling']);
  });

  test('keeps pages in other languages unmarked', async () => {
    document.documentElement.lang = 'de';
    await spot('<p>a cramp</p>');
    expect(painted()).toEqual([]);
  });

  test('is heard when the page does not name its language', async () => {
    document.documentElement.removeAttribute('lang');
    await spot('<p>Der Krampf ist nicht gut und das Bein ist auch nicht gut: cramp</p>');
    expect(painted()).toEqual([]);
  });
});

describe('a reader finds a mark', () => {
  test('at a point, and only there', async () => {
    const spotter = await spot('<p>a cramp</p>');
    const box = spotter.find('muscle-cramp' as TermId)?.range.getBoundingClientRect() ?? new DOMRect();
    expect(spotter.mentionAt(box.x + 5, box.y + 5)?.termId).toBe('muscle-cramp');
    expect(spotter.mentionAt(box.right + 60, box.y + 5)).toBeUndefined();
  });

  test('by going from one to the next, and from the end to the beginning', async () => {
    const spotter = await spot('<p>cramp claudication</p>');
    const first = spotter.step(1);
    spotter.tint(first);
    expect(CSS.highlights.get('legwise-open')?.size).toBe(1);
    const second = spotter.step(1);
    expect([first?.termId, second?.termId]).toEqual(['muscle-cramp', 'claudication']);
    spotter.tint(second);
    // Behind the end another frame may go on; who asks again comes round.
    expect(spotter.step(1)).toBeUndefined();
    expect(spotter.step(1)).toBe(first);
    spotter.tint(first);
    expect(spotter.step(-1)).toBeUndefined();
    expect(spotter.step(-1)).toBe(second);
    spotter.tint(second);
    spotter.tint(undefined);
    expect(spotter.step(-1)).toBe(first);
  });
});

test('nothing is left after the signal', async () => {
  const spotter = await spot('<p>a cramp</p>');
  stopReading();
  expect([...CSS.highlights.keys()].filter((name) => name.startsWith('legwise'))).toEqual([]);
  document.body.insertAdjacentHTML('beforeend', '<p>claudication</p>');
  await spotter.whenSettled();
  expect(painted()).toEqual([]);
  expect(spotter.terms()).toEqual([]);
});
