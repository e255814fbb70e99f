import { browser } from './browser.ts';

/** How often to look whether the extension is still there. */
const LOOK_MS = 1000;

/**
 * What a content script is handed by WXT, in place of WXT's own: that one tells the page of itself by an event
 * and a message, costs a page 3 kB, and notices only on a later call that the extension is gone. Nothing tells
 * a content script that: it sees that its extension has no id any more.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();
  /** Aborts when the extension was updated, switched off or removed. */
  readonly signal = this.#controller.signal;

  constructor() {
    // Firefox ends a script with its extension, before it can clear away; the next version's does.
    document.querySelector('legwise-card')?.remove();
    const timer = setInterval(() => {
      if (browser.runtime?.id) return;
      clearInterval(timer);
      this.#controller.abort();
    }, LOOK_MS);
  }
}
