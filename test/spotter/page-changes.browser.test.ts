/** A page that changes is read as if it had been so from the start, at the cost of what changed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Follower, firstsBy, markedBy, readAnew, startFollowing } from './follow-page.ts';
import { readingSignal, useCleanPage } from './stage.ts';

useCleanPage();

function open(html: string): Follower {
  document.body.innerHTML = html;
  return startFollowing(readingSignal());
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector} on the page.`);
  return found;
}

const PIECES = [
  '<p>My leg hurts.</p>',
  '<p>The swelling is new.</p>',
  '<p>A <b>leg</b> cramp, and <i>deep <u>vein</u></i> thrombosis.</p>',
  'leg cramp ',
  '<b>leg</b>',
  '<span> cramp</span>',
  '<br>',
  '<ul><li>jaw</li><li>claudication</li></ul>',
  '<h2>RLS</h2>',
  '<p>It spoils sleep.</p>',
  '<div>restless <p>cramp</p> legs syndrome</div>',
  '<span>jaw <div>numbness</div> claudication</span>',
  '<x-unknown>DVT of a vein</x-unknown>',
  '<p lang="de">Das Bein hat cramp <em lang="en">muscle cramp</em></p>',
  '<details><summary>oedema</summary>ankle oedema</details>',
  '<p>plain words about nothing in particular</p>',
];

/** A change to the page: what is done, where, and with what. */
type Change = readonly [kind: number, where: number, what: number];

const CHANGES: readonly ((at: Element, piece: string, other: Element) => void)[] = [
  (at, piece) => at.insertAdjacentHTML('beforeend', piece),
  (at, piece) => at.insertAdjacentHTML('afterbegin', piece),
  (at, piece) => at !== document.body && at.insertAdjacentHTML('beforebegin', piece),
  (at) => at !== document.body && at.remove(),
  (at) => at.firstChild?.remove(),
  (at, _, other) => !at.contains(other) && !other.contains(at) && at.append(other),
  (at) => at.firstChild instanceof Text && at.firstChild.appendData(' cramp'),
  (at) => at.lastChild instanceof Text && at.lastChild.replaceData(0, 2, ''),
  (at) => at.firstChild instanceof Text && at.firstChild.splitText(at.firstChild.length >> 1),
  (at) => at.normalize(),
  (at) => at !== document.body && at.toggleAttribute('hidden'),
  (at) => at !== document.body && at.toggleAttribute('contenteditable'),
  (at) => at !== document.body && at.setAttribute('lang', at.hasAttribute('lang') ? '' : 'fr'),
  (at) => at !== document.body && at.classList.toggle('gone'),
  (at) => at !== document.body && at.classList.toggle('boxless'),
  (at) => at !== document.body && at.classList.toggle('unseen'),
  (at) => at !== document.body && at.setAttribute('slot', at.slot === '' ? 'named' : ''),
  // Not one whose summary would become a second one: style alone hides that, and tells in the next frame.
  (at) => at !== document.body && at.localName !== 'details' && at.replaceWith(...at.childNodes),
  (at) => at.toggleAttribute('open'),
  (at, piece) => {
    if (at.localName !== 'div' || at.shadowRoot) return;
    at.attachShadow({ mode: 'open' }).innerHTML = `${piece}<slot></slot><slot name="named"></slot>`;
    at.append('cramp');
  },
  (at, piece) => at.shadowRoot?.append(document.createRange().createContextualFragment(piece)),
];

const STYLE =
  '<style>.gone { display: none } .boxless { display: contents } .unseen { visibility: hidden }</style>';

function make([kind, where, what]: Change): void {
  const elements = [document.body, ...document.body.querySelectorAll('*:not(style)')];
  const at = elements[where % elements.length];
  const other = elements[what % elements.length];
  const piece = PIECES[what % PIECES.length];
  if (at && other && piece && other !== document.body) CHANGES[kind % CHANGES.length]?.(at, piece, other);
}

test('after any changes a page is marked as if it were new', () => {
  const change = fc.tuple(fc.nat(CHANGES.length - 1), fc.nat(30), fc.nat(30));
  fc.assert(
    fc.property(
      fc.array(fc.nat(PIECES.length - 1), { maxLength: 6 }),
      fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (pieces, batches) => {
        const controller = new AbortController();
        document.body.innerHTML = `${STYLE}<div></div>${pieces.map((at) => PIECES[at]).join('')}`;
        const { reader, follow } = startFollowing(controller.signal);
        try {
          for (const batch of batches) {
            for (const one of batch) make(one);
            follow();
            const anew = readAnew();
            expect(markedBy(reader), document.body.innerHTML).toEqual(markedBy(anew));
            expect(firstsBy(reader), document.body.innerHTML).toEqual(firstsBy(anew));
          }
        } finally {
          controller.abort();
        }
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

describe('a change costs what changed, however long the page is', () => {
  const paragraphs = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `<p id="p${at}">Paragraph ${at} of a page about claudication, long enough to be heard.</p>`,
    ).join('');
  const textOf = (selector: string) => {
    const { firstChild } = find(selector);
    if (!(firstChild instanceof Text)) throw new Error(`No text in ${selector}.`);
    return firstChild;
  };
  const changes: readonly [string, () => void][] = [
    ['text that is edited', () => textOf('#p50').appendData(' and a cramp')],
    ['text that grows', () => textOf('#p50').appendData(' word')],
    ['a block that is added', () => find('main').insertAdjacentHTML('beforeend', '<p>A cramp.</p>')],
    [
      'a custom element that is added',
      () => find('main').insertAdjacentHTML('beforeend', '<x-row>A cramp.</x-row>'),
    ],
    ['a block that is removed', () => find('#p50').remove()],
    ['a block that is moved', () => find('main').prepend(find('#p50'))],
    ['a piece of a line that is added', () => find('#p50').insertAdjacentHTML('beforeend', '<b>cramp</b>')],
    ['text beside many blocks', () => find('main').append('A cramp')],
    ['a class of one block', () => find('#p50').classList.toggle('odd')],
    ['a block that is hidden', () => find('#p50').toggleAttribute('hidden')],
  ];
  test.each(changes)('%s', (_, change) => {
    const steps = [100, 1000].map((count) => {
      const controller = new AbortController();
      document.body.innerHTML = `<main>${paragraphs(count)}</main>`;
      const { follow } = startFollowing(controller.signal);
      change();
      const taken = follow();
      controller.abort();
      return taken;
    });
    expect(steps[0]).toBeLessThan(150);
    expect(steps[1]).toBe(steps[0]);
  });

  test('a page without a change is not read', () => {
    const { follow } = open(`<main>${paragraphs(100)}</main>`);
    // The second time it listens for the language of the page again, the third time not.
    follow();
    expect(follow()).toBe(0);
  });
});

describe('what stays keeps its mark', () => {
  const mentionsOf = ({ reader }: Follower) =>
    reader.blocks().flatMap(({ parts }) => parts.flatMap(({ mentions }) => mentions));

  test('when the text around it grows', () => {
    const follower = open('<p>A cramp is</p>');
    const [before] = mentionsOf(follower);
    for (const word of [' short', ', claudication', ' is not.']) {
      find('p').append(word);
      follower.follow();
    }
    expect(mentionsOf(follower)).toHaveLength(2);
    expect(mentionsOf(follower)[0]).toBe(before);
  });

  test('when its text is replaced by the same word in the same place', () => {
    const follower = open('<p>A cramp is short.</p>');
    const [before] = mentionsOf(follower);
    expect(before?.range.toString()).toBe('cramp');
    const text = find('p').firstChild as Text;
    text.data = 'A cramp is over.';
    follower.follow();
    expect(mentionsOf(follower)).toEqual([before]);
    expect(before?.range.toString()).toBe('cramp');
  });
});

test('a shadow root that comes late to a known element is read', () => {
  const follower = open('<x-late></x-late><p>A cramp.</p>');
  const shadow = find('x-late').attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>claudication</p>';
  follower.follow();
  expect(markedBy(follower.reader)).toEqual(['claudication: claudication', 'muscle-cramp: cramp']);
  shadow.innerHTML = '<p>numbness</p>';
  follower.follow();
  expect(markedBy(follower.reader)).toEqual(['numbness: numbness', 'muscle-cramp: cramp']);
});

test('a long text is read in pieces, and every word in its place', () => {
  const words = Array.from({ length: 9000 }, (_, at) => (at % 1000 === 999 ? 'claudication' : `word${at}`));
  const { reader } = open(`<div>${words.join(' ')}</div>`);
  expect(reader.blocks().length).toBeGreaterThan(3);
  expect(markedBy(reader)).toEqual(Array(9).fill('claudication: claudication'));
});
