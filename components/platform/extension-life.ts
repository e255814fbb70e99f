import { browser } from './browser.ts';

const CHECK_MS = 1000;

/**
 * A signal for what must not outlive the extension in a page. It is updated and removed under running pages
 * and tells them nothing; all they can see is that it no longer has an id.
 * @param until ends the watch; the signal aborts with it
 */
export function whileExtensionLives(until: AbortSignal): AbortSignal {
  const life = new AbortController();
  const timer = setInterval(() => browser.runtime?.id || life.abort(), CHECK_MS);
  const signal = AbortSignal.any([until, life.signal]);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  if (signal.aborted) clearInterval(timer);
  return signal;
}
