/** The polyfill that pages and the background are built with, over a browser that knows callbacks only. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isTermId, type TermId } from '../../content/ids.ts';

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

/** As much of such a browser as messages and storage take: nothing in it returns a promise. */
function createCallbackBrowser() {
  const listeners = new Set<Listener>();
  const stored: Record<string, unknown> = {};
  return {
    runtime: {
      id: 'legwise',
      lastError: undefined,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
        hasListener: (listener: Listener) => listeners.has(listener),
      },
      sendMessage(message: unknown, done: (answer: unknown) => void) {
        for (const listener of listeners) listener(message, {}, done);
      },
    },
    storage: {
      session: {},
      local: {
        get: (key: string, done: (found: object) => void) => done({ [key]: stored[key] }),
        set(values: object, done: () => void) {
          Object.assign(stored, values);
          done();
        },
      },
    },
  };
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', createCallbackBrowser());
  vi.doMock('wxt/browser', () => import('@wxt-dev/webextension-polyfill/browser'));
});
afterEach(() => {
  vi.doUnmock('wxt/browser');
  vi.unstubAllGlobals();
});

test('a question is answered', async () => {
  const { answerMessages, ask } = await import('../../components/platform/messages.ts');
  const part = new AbortController();
  answerMessages(
    { 'go-to-term': { id: isTermId } },
    { 'go-to-term': ({ id }) => Promise.resolve(id === 'calf-pain') },
    part.signal,
  );
  expect(await ask({ kind: 'go-to-term', id: 'calf-pain' as TermId })).toBe(true);
  expect(await ask({ kind: 'go-to-term', id: 'sciatica' as TermId })).toBe(false);
});

test('a value is kept', async () => {
  const { createStoredItem } = await import('../../components/platform/stored-item.ts');
  const item = createStoredItem('local', 'place', String);
  await item.save('calf');
  expect(await item.load()).toBe('calf');
});
