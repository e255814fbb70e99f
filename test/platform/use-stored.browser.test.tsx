import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Stored, useStored } from '../../components/platform/use-stored.ts';

/** A stored number that takes its time, and writes only what differs from what a change started from. */
function createSlowNumber() {
  let stored = 0;
  let tell = (_: number) => {};
  return {
    get stored() {
      return stored;
    },
    tell: (value: number) => tell(value),
    async save(next: number, before?: number) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (next === before) return;
      stored = next;
      setTimeout(() => tell(next), 5);
    },
    watch(_: AbortSignal, onChange: (value: number) => void) {
      tell = onChange;
    },
  };
}

let main: HTMLElement;
let shown: number[];
let stored: Stored<number>;
let source: ReturnType<typeof createSlowNumber>;

function Shown() {
  stored = useStored(source, 0);
  shown.push(stored.value);
  return null;
}

beforeEach(() => {
  main = document.createElement('main');
  shown = [];
  source = createSlowNumber();
  render(<Shown />, main);
});

afterEach(() => render(null, main));

const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

test('what is changed and changed back before it was written ends as it was', async () => {
  await settled();
  stored.change(1);
  stored.change(0);
  await settled();
  expect(source.stored).toBe(0);
  expect(stored.value).toBe(0);
});

test('what is written late does not show again under a later change', async () => {
  await settled();
  for (const next of [1, 2, 3]) {
    stored.change(next);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await settled();
  expect(source.stored).toBe(3);
  expect(shown).toEqual([...shown].sort());
});

test('what others change before the first frame is shown, too', async () => {
  source.tell(7);
  await vi.waitFor(() => expect(stored.value).toBe(7));
});

test('what others change is shown', async () => {
  await settled();
  source.tell(7);
  await vi.waitFor(() => expect(stored.value).toBe(7));
});
