import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPointer } from '../../components/spotter/mention-pointer.dom.ts';
import type { PageMention } from '../../components/spotter/page-mention.dom.ts';
import type { TermId } from '../../content/schema.ts';

/** A mark where x is below 100. */
const mention: PageMention = { termId: 'cramp' as TermId, range: document.createRange() };
const mentionAt = vi.fn((x: number) => (x < 100 ? mention : undefined));
let stop = new AbortController();
let calls: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
  });
  vi.advanceTimersByTime(5000);
  stop = new AbortController();
  calls = [];
  mentionAt.mockClear();
  watchPointer({
    root: document,
    mentionAt,
    openBy: 'rest' as const,
    restMs: 300,
    signal: stop.signal,
    onRest: ({ termId }) => calls.push(`rest ${termId}`),
    onLeave: () => calls.push('leave'),
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function pointer(type: string, x: number, init: PointerEventInit = {}): void {
  document.body.dispatchEvent(
    new PointerEvent(type, { bubbles: true, clientX: x, clientY: 5, pointerType: 'mouse', ...init }),
  );
}
const wait = (ms: number) => vi.advanceTimersByTime(ms);

test('a pointer that rests on a mark is noticed after the delay', () => {
  pointer('pointermove', 10);
  wait(299);
  expect(calls).toEqual([]);
  wait(20);
  expect(calls).toEqual(['rest cramp']);
});

test('leaving is told once', () => {
  pointer('pointermove', 10);
  wait(400);
  pointer('pointermove', 200);
  wait(20);
  pointer('pointermove', 210);
  wait(20);
  expect(calls).toEqual(['rest cramp', 'leave']);
});

test('a pointer that only passes is not noticed', () => {
  pointer('pointermove', 10);
  wait(100);
  pointer('pointermove', 200);
  wait(500);
  expect(calls).toEqual([]);
});

test('dragging is not resting', () => {
  pointer('pointermove', 10, { buttons: 1 });
  wait(500);
  expect(calls).toEqual([]);
});

test('a press before the delay is over ends the wait', () => {
  pointer('pointermove', 10);
  wait(100);
  pointer('pointerdown', 10, { buttons: 1 });
  wait(500);
  expect(calls).toEqual([]);
});

test('typing puts it off', () => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'a' }));
  pointer('pointermove', 10);
  wait(340);
  expect(calls).toEqual([]);
  wait(600);
  expect(calls).toEqual(['rest cramp']);
});

test('looks at most once a frame', () => {
  for (let x = 0; x < 50; x++) pointer('pointermove', x);
  wait(17);
  expect(mentionAt).toHaveBeenCalledTimes(1);
});

test('a long press of a finger counts, a tap does not', () => {
  pointer('pointerdown', 10, { pointerType: 'touch' });
  wait(100);
  pointer('pointerup', 10, { pointerType: 'touch' });
  wait(600);
  expect(calls).toEqual([]);
  pointer('pointerdown', 10, { pointerType: 'touch' });
  wait(520);
  expect(calls).toEqual(['rest cramp']);
});

test('a finger that moves is scrolling', () => {
  pointer('pointerdown', 10, { pointerType: 'touch' });
  pointer('pointermove', 40, { pointerType: 'touch' });
  wait(600);
  expect(calls).toEqual([]);
});

test('a tap still follows its link', () => {
  const event = new PointerEvent('pointerdown', {
    bubbles: true,
    cancelable: true,
    clientX: 10,
    pointerType: 'touch',
  });
  document.body.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

test('nothing is heard after the signal', () => {
  pointer('pointermove', 10);
  stop.abort();
  wait(1000);
  expect(calls).toEqual([]);
});
