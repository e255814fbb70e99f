/** What a frame tells the top frame of the card that is shown there for its word. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Message } from '../../components/platform/message.ts';
import { createFrameCard } from '../../components/wiring/frame-card.dom.ts';
import { addWord, nextFrames, requestFor } from '../card/stage.ts';
import { EXAMPLE_TERMS } from '../examples/terms.ts';

const cramps = EXAMPLE_TERMS['condition with red flags'];
const calf = EXAMPLE_TERMS['short word'];

/** What is said, and the top frame's answers, which come when a test says so. */
const wire = vi.hoisted(() => ({
  said: [] as Message[],
  answers: [] as ((isShown: boolean) => void)[],
  hear: {} as Record<string, () => unknown>,
  ask: (message: Message) => {
    wire.said.push(message);
    if (message.kind !== 'show-frame-card') return Promise.resolve(null);
    return new Promise((resolve) => wire.answers.push(resolve));
  },
}));
vi.mock('../../components/platform/messages.ts', () => ({
  ask: wire.ask,
  askTwice: wire.ask,
  answerMessages: (_: unknown, handlers: Record<string, () => unknown>) => Object.assign(wire.hear, handlers),
}));

const onClose = vi.fn();
let life: AbortController;
let card: ReturnType<typeof createFrameCard>;
beforeEach(() => {
  document.body.innerHTML = '';
  wire.said.length = 0;
  wire.answers.length = 0;
  onClose.mockClear();
  life = new AbortController();
  card = createFrameCard({ settings: { theme: 'light', textSize: 100 }, signal: life.signal, onClose });
});
afterEach(() => life.abort());

/** In order: which entry is asked for, and what is said of its card. */
const heard = () =>
  wire.said.flatMap<string>((message) => {
    if (message.kind === 'show-frame-card') return [message.id];
    return message.kind === 'frame-card' ? [message.does] : [];
  });
const answer = async (isShown: boolean) => {
  wire.answers.shift()?.(isShown);
  await nextFrames();
};

test('a pointer that leaves before the card has come is told again once it is there', async () => {
  card.show(requestFor(addWord(), cramps));
  await nextFrames();
  card.leave();
  await answer(true);
  expect(heard()).toEqual([cramps.id, 'leave', 'leave']);
});

test('one that has come back by then is not', async () => {
  const request = requestFor(addWord(), cramps);
  card.show(request);
  await nextFrames();
  card.leave();
  card.show(request);
  await answer(true);
  expect(heard()).toEqual([cramps.id, 'leave', 'stay']);
});

test.each([
  ['closed', 'dismiss', () => card.close()],
  ['over with the reading', 'end', () => life.abort()],
])('a card that is %s before it has come is taken down when it comes', async (_, does, end) => {
  card.show(requestFor(addWord(), cramps));
  await nextFrames();
  end();
  await answer(true);
  expect(heard().at(-1)).toBe(does);
  expect(card.isOpen()).toBe(false);
});

test('words are asked for one after the other, and the last one stays', async () => {
  card.show(requestFor(addWord(), cramps));
  await nextFrames();
  card.show(requestFor(addWord(), calf));
  await nextFrames();
  expect(heard()).toEqual([cramps.id]);
  await answer(true);
  // The card before says that it has closed.
  wire.hear['frame-card-closed']?.();
  await answer(true);
  expect(heard()).toEqual([cramps.id, calf.id]);
  expect(card.isOpen()).toBe(true);
  expect(onClose).not.toHaveBeenCalled();
});

test('a frame that goes on to another page takes its card along', async () => {
  card.show(requestFor(addWord(), cramps));
  await nextFrames();
  await answer(true);
  window.dispatchEvent(new Event('pagehide'));
  expect(heard()).toEqual([cramps.id, 'dismiss']);
  expect(card.isOpen()).toBe(false);
});
