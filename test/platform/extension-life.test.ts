import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whileExtensionLives } from '../../components/platform/extension-life.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('lasts as long as the extension has an id, and no longer', () => {
  const signal = whileExtensionLives(new AbortController().signal);
  vi.advanceTimersByTime(60_000);
  expect(signal.aborted).toBe(false);
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  vi.advanceTimersByTime(1000);
  expect(signal.aborted).toBe(true);
  Object.assign(fakeBrowser.runtime, { id });
  expect(vi.getTimerCount()).toBe(0);
});

test('ends with what it was for', () => {
  const until = new AbortController();
  const signal = whileExtensionLives(until.signal);
  until.abort();
  expect(signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});
