import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPointer } from '../../components/spotter/mention-pointer.dom.ts';
import type { PageMention } from '../../components/spotter/page-mention.dom.ts';
import type { TermId } from '../../content/schema.ts';

/** A mark where x is below 100. */
const mention: PageMention = { termId: 'cramp' as TermId, range: document.createRange() };
const mentionAt = vi.fn((x: number) => (x < 100 ? mention : undefined));
let stop = new AbortController();
let leavePointer: () => void;
let calls: string[] = [];
let lingered: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
  });
  vi.advanceTimersByTime(5000);
  stop = new AbortController();
  calls = [];
  lingered = [];
  mentionAt.mockClear();
  leavePointer = watchPointer({
    root: document,
    mentionAt,
    openBy: 'rest' as const,
    restMs: 300,
    signal: stop.signal,
    onLinger: ({ termId }) => lingered.push(termId),
    onRest: ({ termId }, by) => calls.push(`${by === 'touch' ? 'touch' : 'rest'} ${termId}`),
    onLeave: () => calls.push('leave'),
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function pointer(type: string, x: number, init: PointerEventInit = {}): void {
  const event = new PointerEvent(type, {
    bubbles: true,
    clientX: x,
    clientY: 5,
    pointerType: 'mouse',
    ...init,
  });
  // Of the clock that the test turns.
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  document.body.dispatchEvent(event);
}
const wait = (ms: number) => vi.advanceTimersByTime(ms);

test('a pointer that rests on a mark is noticed after the delay, counted from its move', () => {
  pointer('pointermove', 10);
  wait(299);
  expect(calls).toEqual([]);
  wait(1);
  expect(calls).toEqual(['rest cramp']);
});

test('a pointer that lies where the page is scrolled for a reader at the keys asks nothing until it moves', () => {
  pointer('pointermove', 200);
  wait(100);
  leavePointer();
  mentionAt.mockReturnValue(mention);
  document.dispatchEvent(new Event('scroll'));
  wait(1000);
  expect(calls).toEqual([]);
  pointer('pointermove', 10);
  wait(300);
  expect(calls).toEqual(['rest cramp']);
  mentionAt.mockReset().mockImplementation((x) => (x < 100 ? mention : undefined));
});

test('a pointer that stays for a third of the delay is expected to rest, one that passes is not', () => {
  pointer('pointermove', 10);
  wait(90);
  pointer('pointermove', 200);
  wait(300);
  expect(lingered).toEqual([]);
  pointer('pointermove', 10);
  wait(130);
  expect(lingered).toEqual(['cramp']);
  expect(calls).toEqual([]);
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
  expect(calls).toEqual(['touch cramp']);
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

test('where a click asks, a mark that is clicked twice is left, too, when the pointer goes', () => {
  stop.abort();
  stop = new AbortController();
  watchPointer({
    root: document,
    mentionAt,
    openBy: 'click',
    restMs: 300,
    signal: stop.signal,
    onRest: () => calls.push('click'),
    onLeave: () => calls.push('leave'),
  });
  pointer('pointermove', 10);
  wait(20);
  for (const detail of [1, 2]) {
    pointer('pointerdown', 10);
    pointer('click', 10, { detail });
  }
  pointer('pointermove', 200);
  wait(20);
  expect(calls).toEqual(['click', 'leave']);
});

describe('the click when a finger is lifted', () => {
  const touch = (type: string, x = 10) => pointer(type, x, { pointerType: 'touch' });
  const send = (type: string, x = 10) => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: 5 });
    const seen = vi.fn();
    document.body.addEventListener(type, seen, { once: true });
    document.body.dispatchEvent(event);
    document.body.removeEventListener(type, seen);
    return { isPrevented: event.defaultPrevented, isSeen: seen.mock.calls.length > 0 };
  };
  const LEFT_ALONE = { isPrevented: false, isSeen: true };
  const PREVENTED = { isPrevented: true, isSeen: false };

  test('follows no link and presses no button when the finger has stayed on a mark', () => {
    touch('pointerdown');
    wait(520);
    touch('pointerup');
    expect(send('click')).toEqual(PREVENTED);
    expect(send('click'), 'only that one click').toEqual(LEFT_ALONE);
  });

  test('is a click like any other after a tap', () => {
    touch('pointerdown');
    wait(100);
    touch('pointerup');
    expect(send('click')).toEqual(LEFT_ALONE);
  });

  test('is left alone when the finger stayed beside the marks', () => {
    touch('pointerdown', 200);
    wait(520);
    expect(send('contextmenu', 200)).toEqual(LEFT_ALONE);
    touch('pointerup', 200);
    expect(send('click', 200)).toEqual(LEFT_ALONE);
  });

  test('and the menu of the browser does not cover the card', () => {
    touch('pointerdown');
    wait(400);
    expect(send('contextmenu')).toEqual(PREVENTED);
    expect(calls).toEqual(['touch cramp']);
    touch('pointercancel');
    expect(send('click')).toEqual(PREVENTED);
  });

  test("with a mouse the menu of the browser is the reader's", () => {
    pointer('pointermove', 10);
    wait(400);
    pointer('pointerdown', 10, { buttons: 2 });
    expect(send('contextmenu')).toEqual(LEFT_ALONE);
    expect(send('click')).toEqual(LEFT_ALONE);
  });
});

test('nothing is heard after the signal', () => {
  pointer('pointermove', 10);
  stop.abort();
  wait(1000);
  expect(calls).toEqual([]);
});
