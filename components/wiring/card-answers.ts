/**
 * What the background answers to cards: it has the entries and the card's script.
 *
 * Cards of words in frames are shown by the top frame, so that no frame cuts them off. Frames cannot speak to
 * one another without the page hearing it; the background passes on what they say.
 */
import { browser } from '../platform/browser.ts';
import { injectScript } from '../platform/inject-script.ts';
import { loadTerm } from '../platform/knowledge-base.ts';
import type { FRAME_MESSAGES, FrameBox, Message, TOP_FRAME_MESSAGES } from '../platform/message.ts';
import { askFrame, type MessageHandlers } from '../platform/messages.ts';
import { openEntries } from '../platform/pages.ts';
import { isExtensionGone } from '../platform/report-error.ts';

const TOP = 0;

type CardQuestion =
  | 'load-term'
  | 'open-glossary'
  | 'inject-card'
  | keyof typeof FRAME_MESSAGES
  | keyof typeof TOP_FRAME_MESSAGES;

/** One answer for each kind of message of a card. */
export const cardAnswers: MessageHandlers<CardQuestion> = {
  'load-term': async ({ id }) => (await loadTerm(id)) ?? null,
  'open-glossary': async ({ ids }) => {
    await openEntries(ids);
    return null;
  },
  'inject-card': async (_, from) => {
    if (from) await injectScript('/card.js', from.tabId, from.frameId);
    return null;
  },
  'show-frame-card': async (message, from) => {
    if (!from) return false;
    const { tabId, frameId } = from;
    const box = shift(message.box, await measureFramesBetween(tabId, message.path));
    await injectScript('/card.js', tabId, TOP);
    return askFrame(tabId, TOP, { ...message, frame: frameId, box });
  },
  'move-frame-card': async (message, from) =>
    from ? askIfThere(from.tabId, TOP, { ...message, frame: from.frameId }) : null,
  'frame-card': async (message, from) =>
    from ? askIfThere(from.tabId, TOP, { ...message, frame: from.frameId }) : null,
  'frame-card-closed': async (message, from) =>
    from ? askIfThere(from.tabId, message.frame, message) : null,
};

/** A frame that is gone has nothing left to be told. */
async function askIfThere(tabId: number, frameId: number, message: Message): Promise<null> {
  try {
    await askFrame(tabId, frameId, message);
  } catch (error) {
    if (!isExtensionGone(error)) throw error;
  }
  return null;
}

/** What `frame-place.ts` tells of a frame. */
interface FramePlaces {
  readonly path: readonly number[] | undefined;
  readonly places: readonly Place[];
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** How far a frame lies from the corner of the outermost frame around it, over all the frames between. */
async function measureFramesBetween(tabId: number, path: readonly number[]): Promise<Place> {
  const told = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/frame-place.js'],
  });
  return told
    .flatMap(({ result }) => {
      const { path: own, places } = (result ?? { places: [] }) as FramePlaces; // our own script's answer
      const isBetween = own && own.length > 0 && own.every((index, depth) => path[depth] === index);
      const place = isBetween && places[path[own.length] ?? -1];
      return place ? [place] : [];
    })
    .reduce((sum, { left, top }) => ({ left: sum.left + left, top: sum.top + top }), { left: 0, top: 0 });
}

function shift(box: FrameBox, { left, top }: Place): FrameBox {
  return {
    left: box.left + left,
    top: box.top + top,
    right: box.right + left,
    bottom: box.bottom + top,
  };
}
