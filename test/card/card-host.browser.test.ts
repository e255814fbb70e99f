import { describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { setFirstEar } from '../../components/card/first-ear.dom.ts';
import type { Term } from '../../content/schema.ts';
import { asTermId, EXAMPLE_TERMS } from '../examples/terms.ts';
import {
  addWord,
  findCard,
  findControl,
  findHost,
  nextFrames,
  requestFor,
  setStage,
  useCleanPage,
  waitForCard,
  waitMs,
} from './stage.ts';

const cramps = EXAMPLE_TERMS['condition with red flags'];
const calf = EXAMPLE_TERMS['short word'];
const gone = { id: asTermId('no-longer-here') };
/** Longer than the grace of 300 ms. */
const AFTER_GRACE_MS = 450;

useCleanPage();

describe('a guest in the page', () => {
  test('adds nothing before a card is shown, and then one element under the root', async () => {
    const word = addWord();
    const before = document.documentElement.outerHTML;
    const { card } = setStage();
    expect(document.documentElement.outerHTML).toBe(before);

    card.show(requestFor(word, cramps));
    await waitForCard();
    const host = findHost();
    expect(host?.parentElement).toBe(document.documentElement);
    expect(host?.getAttributeNames()).toEqual([]);
    host?.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('leaves no trace once it is aborted, and shows nothing any more', async () => {
    const word = addWord();
    const before = document.documentElement.outerHTML;
    const { card, controller, onClose } = setStage();
    card.show(requestFor(word, cramps));
    await waitForCard();
    controller.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(onClose).toHaveBeenCalledOnce();
    card.show(requestFor(word, cramps));
    await nextFrames();
    expect(findHost()).toBeNull();
  });

  test('comes back after the page threw its element out', async () => {
    const word = addWord();
    const { card } = setStage();
    card.show(requestFor(word, cramps));
    await waitForCard();
    findHost()?.remove();
    await vi.waitFor(() => expect(card.isOpen()).toBe(false));
    card.show(requestFor(word, calf));
    await waitForCard('Calf');
  });
});

describe('the dialog', () => {
  test('stands in an open shadow root with a role, a name and the id of its entry', async () => {
    const { card } = setStage();
    card.show(requestFor(addWord(), cramps));
    const dialog = await waitForCard();
    expect(findHost()?.shadowRoot?.mode).toBe('open');
    expect(dialog.dataset.term).toBe('nocturnal-leg-cramps');
    const labelledBy = dialog.getAttribute('aria-labelledby') ?? '';
    expect(findHost()?.shadowRoot?.getElementById(labelledBy)?.textContent).toBe('Night leg cramps');
  });

  test('says so when an entry is no longer there', async () => {
    const { card } = setStage();
    card.show(requestFor(addWord(), gone));
    const dialog = await waitForCard();
    expect(dialog.textContent).toContain('This entry is no longer here.');
    await userEvent.click(findControl(dialog, 'Close'));
    expect(findCard()).toBeNull();
  });

  test('opens terms inside it in the same card, with the way back', async () => {
    const { card } = setStage();
    card.show(requestFor(addWord(), calf));
    const dialog = await waitForCard('Calf');
    await userEvent.click(findControl(dialog, 'Read on'));
    await userEvent.click(findControl(dialog, 'Night leg cramps'));
    expect(await waitForCard('Night leg cramps')).toBe(dialog);
    expect(dialog.dataset.term).toBe('nocturnal-leg-cramps');
    expect(dialog.querySelector('nav')?.textContent).toBe('Calf');
    await userEvent.click(findControl(dialog, 'Back'));
    await waitForCard('Calf');
    expect(dialog.querySelector('nav')?.textContent).toBe('');
    await userEvent.click(findControl(dialog, 'Forward'));
    await waitForCard('Night leg cramps');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await waitForCard('Calf');
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitForCard('Night leg cramps');
  });
});

describe('one card at a time', () => {
  test('a second word takes the place of the first', async () => {
    const { card, onClose } = setStage();
    card.show(requestFor(addWord(), cramps));
    await waitForCard('Night leg cramps');
    card.show(requestFor(addWord(), calf));
    await waitForCard('Calf');
    expect(document.querySelectorAll('legwise-card')).toHaveLength(1);
    expect(findHost()?.shadowRoot?.querySelectorAll('[role="dialog"]')).toHaveLength(1);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('an answer that comes late changes nothing', async () => {
    const answers = new Map<string, (term: Term) => void>();
    const loadTerm = (id: string) => new Promise<Term>((resolve) => answers.set(id, resolve));
    const { card } = setStage({ loadTerm });
    card.show(requestFor(addWord(), cramps));
    card.show(requestFor(addWord(), calf));
    answers.get(calf.id)?.(calf);
    await waitForCard('Calf');
    answers.get(cramps.id)?.(cramps);
    await nextFrames();
    expect(findCard()?.dataset.term).toBe('calf');
  });

  test('closes without a word when the knowledge base is out of reach', async () => {
    const { card, onClose } = setStage({ loadTerm: () => Promise.reject(new Error('context invalidated')) });
    card.show(requestFor(addWord(), cramps));
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(card.isOpen()).toBe(false);
    expect(findHost()).toBeNull();
  });

  test('survives fifty words in a row with the last one on show', async () => {
    const { card } = setStage();
    const words = Array.from({ length: 50 }, () => addWord('margin: 2px'));
    words.forEach((word, index) => {
      card.show(requestFor(word, index % 2 === 0 ? cramps : calf));
    });
    await waitForCard('Calf');
    expect(findHost()?.shadowRoot?.querySelectorAll('[role="dialog"]')).toHaveLength(1);
  });
});

describe('going away', () => {
  test('the pointer may travel from the word to the card and stay there', async () => {
    const word = addWord();
    const { card } = setStage();
    word.addEventListener('pointerleave', () => card.leave());
    await userEvent.hover(word);
    card.show(requestFor(word, cramps));
    const dialog = await waitForCard();
    await userEvent.hover(findControl(dialog, 'Read on'));
    await waitMs(AFTER_GRACE_MS);
    expect(findCard()).toBe(dialog);
    const elsewhere = addWord('position: fixed; right: 0; bottom: 0', 'elsewhere');
    await userEvent.hover(elsewhere);
    await vi.waitFor(() => expect(findCard()).toBeNull());
  });

  test('stays when the word is said to be left after the pointer has come to the card', async () => {
    const word = addWord();
    const { card } = setStage();
    card.show(requestFor(word, cramps));
    const dialog = await waitForCard();
    await userEvent.hover(findControl(dialog, 'Read on'));
    card.leave();
    await waitMs(AFTER_GRACE_MS);
    expect(findCard()).toBe(dialog);
    await userEvent.hover(addWord('position: fixed; right: 0; bottom: 0', 'elsewhere'));
  });

  test('goes after the grace, not before', async () => {
    const { card, onClose } = setStage();
    card.show(requestFor(addWord(), cramps));
    await waitForCard();
    card.leave();
    await waitMs(150);
    expect(findCard()).not.toBeNull();
    await vi.waitFor(() => expect(findCard()).toBeNull());
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('stays when the pointer comes back to the word in time', async () => {
    const word = addWord();
    const { card } = setStage();
    card.show(requestFor(word, cramps));
    const dialog = await waitForCard();
    card.leave();
    card.show(requestFor(word, cramps));
    await waitMs(AFTER_GRACE_MS);
    expect(findCard()).toBe(dialog);
  });

  test('does not go from under a reader who uses it by keyboard', async () => {
    const { card } = setStage();
    card.show(requestFor(addWord(), cramps));
    const dialog = await waitForCard();
    dialog.focus();
    await userEvent.keyboard('{Tab}');
    card.leave();
    await waitMs(AFTER_GRACE_MS);
    expect(findCard()).toBe(dialog);
  });

  test('a press outside closes it and still reaches the page', async () => {
    const { card } = setStage();
    const button = document.createElement('button');
    button.textContent = 'of the page';
    const onClick = vi.fn();
    button.addEventListener('click', onClick);
    document.body.append(button);
    card.show(requestFor(addWord('position: fixed; top: 200px; left: 10px'), cramps));
    await waitForCard();
    await userEvent.click(button);
    expect(findCard()).toBeNull();
    expect(onClick).toHaveBeenCalledOnce();
  });
});

describe('keys', () => {
  test('Escape closes an open card and does not reach the page', async () => {
    const onPageKey = vi.fn();
    document.addEventListener('keydown', onPageKey, { capture: true });
    document.addEventListener('keyup', onPageKey, { capture: true });
    const { card } = setStage();
    card.show(requestFor(addWord(), cramps));
    await waitForCard();
    await userEvent.keyboard('{Escape}');
    expect(findCard()).toBeNull();
    expect(onPageKey).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onPageKey).toHaveBeenCalledTimes(2);
    document.removeEventListener('keydown', onPageKey, { capture: true });
    document.removeEventListener('keyup', onPageKey, { capture: true });
  });

  test('typed in the card stay there, and still work its controls', async () => {
    const onPageKey = vi.fn();
    document.addEventListener('keydown', onPageKey);
    const { card, actions } = setStage();
    card.show(requestFor(addWord(), cramps, 'keyboard'));
    const dialog = await waitForCard();
    for (const fold of dialog.querySelectorAll('details')) fold.open = true;
    findControl(dialog, 'See it in full').focus();
    await userEvent.keyboard('j{Enter}');
    expect(actions.openGlossary).toHaveBeenCalledWith([cramps.id]);
    expect(onPageKey).not.toHaveBeenCalled();
    document.removeEventListener('keydown', onPageKey);
  });
});

test.each(['copy', 'contextmenu', 'dragstart'])(
  'a page that forbids "%s" forbids nothing in the card',
  async (type) => {
    const forbid = (event: Event) => event.preventDefault();
    document.addEventListener(type, forbid);
    const { card } = setStage();
    card.show(requestFor(addWord(), cramps));
    const dialog = await waitForCard();
    const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
    expect(dialog.querySelector('h2')?.dispatchEvent(event)).toBe(true);
    document.removeEventListener(type, forbid);
  },
);

describe('keys that scroll', () => {
  test.each([
    ['{ArrowDown}', 40],
    ['{ArrowDown}{ArrowUp}', 0],
    ['{PageDown}', 60],
    [' ', 60],
    ['{PageDown}{PageUp}', 0],
    ['{End}', 100],
    ['{End}{Home}', 0],
  ])('%j scrolls the card, and never the page from under it', async (keys, scrolled) => {
    const word = addWord();
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 4000px' }));
    const { card } = setStage();
    card.show(requestFor(word, cramps, 'keyboard'));
    const dialog = await waitForCard();
    const body = dialog.querySelector<HTMLElement>('.body');
    if (!body) throw new Error('no body');
    body.style.cssText = 'height: 100px; flex: none';
    Object.assign(body.appendChild(document.createElement('div')).style, { height: '2000px' });
    const most = body.scrollHeight - body.clientHeight;
    await userEvent.keyboard(keys);
    expect(Math.round(body.scrollTop)).toBe(scrolled === 100 ? most : scrolled);
    expect(window.scrollY).toBe(0);
    expect(findCard()).toBe(dialog);
  });

  test('Space presses what has the focus', async () => {
    const { card } = setStage();
    card.show(requestFor(addWord(), cramps, 'keyboard'));
    const dialog = await waitForCard();
    findControl(dialog, 'Close').focus();
    await userEvent.keyboard(' ');
    expect(findCard()).toBeNull();
  });
});

test('two cards of one document, its own and that of a frame, both hear keys before the page', async () => {
  const heard = vi.fn();
  setFirstEar(window);
  window.addEventListener('keydown', heard, true);
  const [own, other] = [setStage(), setStage()];
  const word = addWord();
  const typeInto = async (stage: typeof own) => {
    stage.card.show(requestFor(word, cramps));
    const dialog = await waitForCard();
    findControl(dialog, 'Close').focus();
    await userEvent.keyboard('j');
    stage.card.close();
  };
  await typeInto(own);
  await typeInto(other);
  await typeInto(own);
  other.controller.abort();
  await typeInto(own);
  expect(heard).not.toHaveBeenCalled();
  window.removeEventListener('keydown', heard, true);
});

test('is not on paper when the page is printed, and is there again after', async () => {
  const { card } = setStage();
  card.show(requestFor(addWord(), cramps));
  const dialog = await waitForCard();
  const isSeen = () => dialog.checkVisibility({ visibilityProperty: true });
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(isSeen()).toBe(false);
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  await nextFrames();
  expect(isSeen()).toBe(true);
});

describe('focus', () => {
  const addButton = () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    return button;
  };

  test.each(['keyboard', 'list'] as const)('moves in when opened by %s, and returns', async (openedBy) => {
    const button = addButton();
    const { card } = setStage();
    card.show(requestFor(addWord(), cramps, openedBy));
    const dialog = await waitForCard();
    expect(findHost()?.shadowRoot?.activeElement).toBe(dialog);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(button);
  });

  test('is not taken on hover', async () => {
    const button = addButton();
    const { card } = setStage();
    card.show(requestFor(addWord(), cramps));
    await waitForCard();
    expect(document.activeElement).toBe(button);
  });

  test('stays in the card when what was pressed goes with its entry', async () => {
    const { card } = setStage();
    card.show(requestFor(addWord(), calf, 'keyboard'));
    const dialog = await waitForCard();
    findControl(dialog, 'Read on').focus();
    await userEvent.keyboard('{Enter}');
    findControl(dialog, 'Night leg cramps').focus();
    await userEvent.keyboard('{Enter}');
    await waitForCard('Night leg cramps');
    expect(findHost()?.shadowRoot?.activeElement).toBe(dialog);
  });

  test('a card that does not take the focus is announced politely, once; one that does is read by that', async () => {
    const { card } = setStage();
    const status = () => findHost()?.shadowRoot?.querySelector('.announcer')?.textContent;
    card.show(requestFor(addWord(), cramps));
    await vi.waitFor(() => expect(status()).toBe('Night leg cramps: explanation open. Escape closes it.'));
    const again = vi.fn();
    const observer = new MutationObserver(again);
    observer.observe(findHost()?.shadowRoot ?? document, { childList: true, subtree: true });
    await waitMs(300);
    expect(again).not.toHaveBeenCalled();
    observer.disconnect();
    card.show(requestFor(addWord(), calf, 'keyboard'));
    const dialog = await waitForCard('Calf');
    await waitMs(150);
    expect(status()).toBe('');
    const described = dialog.getAttribute('aria-describedby') ?? '';
    expect(findHost()?.shadowRoot?.getElementById(described)?.textContent).toBe(calf.gist.text);
  });
});

describe('actions', () => {
  test.each([
    ['Do not mark this term', 'term', '“Night leg cramps” is no longer marked.'],
    ['Turn off on this site', 'site', 'Legwise is off on this site.'],
  ] as const)('"%s" can be undone, even when it ended the reading', async (name, what, said) => {
    const { card, actions, controller, onClose } = setStage();
    actions.switchOff.mockImplementation(() => {
      controller.abort();
      return { undo: actions.undo, refusal: Promise.resolve(undefined) };
    });
    card.show(requestFor(addWord(), cramps));
    const dialog = await waitForCard();
    await userEvent.click(findControl(dialog, 'Actions'));
    await userEvent.click(findControl(dialog, name));
    expect(actions.switchOff).toHaveBeenCalledExactlyOnceWith(what, cramps.id);
    expect((await waitForCard(said)).dataset.term).toBe(cramps.id);
    card.leave();
    await waitMs(AFTER_GRACE_MS);
    await userEvent.click(findControl(dialog, 'Undo'));
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(findHost()).toBeNull();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test.each([
    ['locked', 'Set by whoever looks after this browser. You cannot change it here.'],
    ['failed', /^This could not be saved\./],
  ] as const)('what stays as it was is said: %s', async (refusal, said) => {
    const { card, actions } = setStage();
    actions.switchOff.mockReturnValue({ undo: actions.undo, refusal: Promise.resolve(refusal) });
    card.show(requestFor(addWord(), cramps));
    const dialog = await waitForCard();
    await userEvent.click(findControl(dialog, 'Actions'));
    await userEvent.click(findControl(dialog, 'Do not mark this term'));
    await vi.waitFor(() => expect(dialog.querySelector('[role=alert]')?.textContent).toMatch(said));
    expect(dialog.querySelector('.off .button')).toBeNull();
    // Nobody pinned it: the next word has its card beside it.
    card.show(requestFor(addWord(), calf));
    const other = await waitForCard('Calf');
    expect(findControl(other, 'Keep it open').getAttribute('aria-pressed')).toBe('false');
  });

  test('what offers to undo makes way for the next card, so that there is one element', async () => {
    const first = setStage();
    first.card.show(requestFor(addWord(), cramps));
    const dialog = await waitForCard();
    await userEvent.click(findControl(dialog, 'Actions'));
    await userEvent.click(findControl(dialog, 'Turn off on this site'));
    first.controller.abort();
    const second = setStage();
    second.card.show(requestFor(addWord(), calf));
    await waitForCard('Calf');
    expect(document.querySelectorAll('legwise-card')).toHaveLength(1);
  });

  test('"Copy" puts the entry on the clipboard and says so', async () => {
    const { card } = setStage();
    let copied = '';
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied = text;
    });
    card.show(requestFor(addWord(), cramps));
    const dialog = await waitForCard();
    await userEvent.click(findControl(dialog, 'Actions'));
    await userEvent.click(findControl(dialog, 'Copy'));
    await vi.waitFor(() => findControl(dialog, 'Copied'));
    expect(copied).toMatch(/^Night leg cramps\n[\s\S]*not a diagnosis\.$/);
    writeText.mockRestore();
  });

  test('"Copy" works where the page forbids the asynchronous clipboard', async () => {
    const { card } = setStage();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
    const onPageCopy = vi.fn();
    document.addEventListener('copy', onPageCopy);
    card.show(requestFor(addWord(), cramps));
    const dialog = await waitForCard();
    await userEvent.click(findControl(dialog, 'Actions'));
    await userEvent.click(findControl(dialog, 'Copy'));
    await vi.waitFor(() => findControl(dialog, 'Copied'));
    expect(onPageCopy).not.toHaveBeenCalled();
    document.removeEventListener('copy', onPageCopy);
    writeText.mockRestore();
  });
});
