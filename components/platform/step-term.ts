import { askFrame } from './messages.ts';
import { isExtensionGone } from './report-error.ts';
import { findFrames } from './tabs.ts';

/** The frame a reader stepped to last, by tab. Forgotten when the background sleeps: then the page itself begins. */
const steppedTo = new Map<number, number>();

/** Goes to the next or the previous mark of a tab: to the end of one frame, then on in the next, and round. */
export async function stepTerm(tabId: number, direction: 1 | -1): Promise<void> {
  const frames = await findFrames(tabId);
  const ids = frames.map(({ frameId }) => frameId);
  if (direction < 0) ids.reverse();
  const at = Math.max(0, ids.indexOf(steppedTo.get(tabId) ?? -1));
  for (const frameId of [...ids.slice(at), ...ids.slice(0, at + 1)]) {
    if (!(await stepInFrame(tabId, frameId, direction))) continue;
    steppedTo.set(tabId, frameId);
    return;
  }
}

async function stepInFrame(tabId: number, frameId: number, direction: 1 | -1): Promise<boolean> {
  try {
    return await askFrame(tabId, frameId, { kind: 'step-term', direction });
  } catch (error) {
    // A page or frame no extension may touch has nobody to answer.
    if (!isExtensionGone(error)) throw error;
    return false;
  }
}
