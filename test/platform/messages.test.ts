import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BACKGROUND_MESSAGES, PAGE_MESSAGES, parseMessage } from '../../components/platform/message.ts';
import { answerMessages, ask, askTwice } from '../../components/platform/messages.ts';
import type { TermId } from '../../content/schema.ts';

const ALL = { ...BACKGROUND_MESSAGES, ...PAGE_MESSAGES };
const { 'go-to-term': goToTerm, 'step-term': stepTerm } = PAGE_MESSAGES;

beforeEach(() => fakeBrowser.reset());

describe('what counts as a message', () => {
  test.each([
    [{ kind: 'load-term', id: 'calf-pain' }],
    [{ kind: 'inject-card' }],
    [{ kind: 'style-shadows' }],
    [{ kind: 'step-term', direction: -1 }],
    [{ kind: 'page-terms' }],
    [{ kind: 'open-glossary', ids: ['calf-pain', 'calf-strain'] }],
    [{ kind: 'hide-term', id: 'calf-pain', off: false }],
    [{ kind: 'move-frame-card', frame: 3, box: { left: 1, top: 2, right: 3, bottom: 4 } }],
    [{ kind: 'frame-card', frame: -1, does: 'leave' }],
    [{ kind: 'frame-card-closed', frame: 3 }],
  ])('%j', (message) => {
    expect(parseMessage(message, ALL)).toEqual(message);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'load-term'],
    ['no kind', { id: 'calf-pain' }],
    ['another kind', { kind: 'format-disk' }],
    ['a missing id', { kind: 'load-term' }],
    ['a name every object has', { kind: 'constructor' }],
    ['a list with something that is no id', { kind: 'open-glossary', ids: ['calf-pain', 3] }],
    ['a place without an edge', { kind: 'move-frame-card', frame: 1, box: { left: 0, top: 0, right: 1 } }],
    ['an act that is none', { kind: 'frame-card', frame: 1, does: 'constructor' }],
    ['an id with a path in it', { kind: 'load-term', id: '../sources' }],
    ['a direction that is none', { kind: 'step-term', direction: 2 }],
  ])('not %s', (_, message) => {
    expect(parseMessage(message, ALL)).toBeUndefined();
  });

  test('not what is for somebody else', () => {
    expect(parseMessage({ kind: 'inject-card' }, PAGE_MESSAGES)).toBeUndefined();
  });

  test('what else comes with a message is dropped', () => {
    expect(parseMessage({ kind: 'inject-card', code: 'alert(1)' }, ALL)).toEqual({ kind: 'inject-card' });
  });
});

describe('answering', () => {
  const id = 'calf-pain' as TermId;

  test('a question finds the part that answers its kind', async () => {
    answerMessages(
      { 'go-to-term': goToTerm, 'step-term': stepTerm },
      { 'go-to-term': (message) => message.id === id, 'step-term': () => false },
    );
    expect(await ask({ kind: 'go-to-term', id })).toBe(true);
    expect(await ask({ kind: 'step-term', direction: 1 })).toBe(false);
  });

  test('an answer that fails is said once and reaches the one who asked', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answerMessages(
      { 'go-to-term': goToTerm },
      { 'go-to-term': () => Promise.reject(new Error('out of order')) },
    );
    await expect(ask({ kind: 'go-to-term', id })).rejects.toThrow('out of order');
    expect(said).toHaveBeenCalledTimes(1);
    said.mockRestore();
  });

  test('what may be done twice is asked for again when nobody has answered, and no more often', async () => {
    const answer = vi.fn();
    fakeBrowser.runtime.onMessage.addListener((_, __, reply: (answer?: unknown) => void) => {
      reply(answer());
      return true;
    });
    answer.mockReturnValueOnce(undefined).mockReturnValueOnce({ answer: true });
    expect(await askTwice({ kind: 'go-to-term', id })).toBe(true);
    answer.mockClear().mockReturnValue(undefined);
    await expect(askTwice({ kind: 'go-to-term', id })).rejects.toThrow('nobody answered');
    expect(answer).toHaveBeenCalledTimes(2);
  });

  test('after its end nobody answers', async () => {
    const part = new AbortController();
    const answer = vi.fn(() => true);
    answerMessages({ 'go-to-term': goToTerm }, { 'go-to-term': answer }, part.signal);
    part.abort();
    await ask({ kind: 'go-to-term', id }).catch(() => 'nobody there');
    expect(answer).not.toHaveBeenCalled();
  });
});
