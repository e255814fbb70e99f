import { browser } from './browser.ts';

/** Puts one of our own scripts into a frame, in the world that the page cannot see into. */
export async function injectScript(
  file: '/card.js' | '/matcher.js',
  tabId: number,
  frameId: number,
): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
  } catch (error) {
    if (!isFrameGone(error)) throw error;
  }
}

/** Pages take frames away at any time; who asked for the script is gone with it. */
function isFrameGone(error: unknown): boolean {
  return /frame.*(removed|not found)|no (frame|tab) with|invalid frame/i.test(String(error));
}
