import { browser } from './browser.ts';

/** Puts one of our own scripts into a frame, in the world that the page cannot see into. */
export async function injectScript(
  file: '/card.js' | '/matcher.js',
  tabId: number,
  frameId: number,
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
