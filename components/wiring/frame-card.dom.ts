/** The card of a word in a frame, which the top frame shows. */
import type { CardHost } from '../card/card-host.dom.ts';
import { type CardRequest, isSameRequest, wordOf } from '../card/card-request.dom.ts';
import { findFramePath } from '../card/frame-path.dom.ts';
import { isInView, type Word } from '../card/word.dom.ts';
import { FRAME_MESSAGES, type FrameBox } from '../platform/message.ts';
import { answerMessages, askTwice } from '../platform/messages.ts';
import { createPageCard, type PageCardOptions } from './page-card.dom.ts';
import { tell } from './tell.ts';

/** Set by the background, which knows the frame a message comes from. */
const frame = -1;

/** What the top frame was asked to show. */
interface Asked {
  readonly request: CardRequest;
  readonly following: AbortController;
  isShown: boolean;
  /** The pointer has left its word, maybe before the card came. */
  isLeft: boolean;
}

/** Makes the card of this frame. Where the top frame cannot show it, the frame itself does. */
export function createFrameCard(options: PageCardOptions): CardHost {
  const { settings, signal } = options;
  let asked: Asked | undefined;
  /** One question at a time, so that the last word asked for is the one on show. */
  let asking: Promise<unknown> = Promise.resolve();
  let own: CardHost | undefined;
  const say = (does: 'leave' | 'stay' | 'dismiss' | 'close' | 'end') =>
    asked && tell({ kind: 'frame-card', frame, does });
  const forget = () => {
    if (!asked) return;
    asked.following.abort();
    asked = undefined;
    options.onClose();
  };
  const end = (does: 'dismiss' | 'close' | 'end') => {
    say(does);
    forget();
  };

  const show = async (request: CardRequest) => {
    asked?.following.abort();
    const following = new AbortController();
    const mine: Asked = { request, following, isShown: false, isLeft: false };
    asked = mine;
    const word = wordOf(request);
    const { theme, textSize } = settings;
    const { termId: id, openedBy } = request;
    const box = boxOf(word);
    const path = findFramePath(window);
    const question = { kind: 'show-frame-card', frame, id, box, openedBy, theme, textSize } as const;
    const answer = asking.then(
      () => path !== undefined && asked === mine && askTwice({ ...question, path }).catch(() => false),
    );
    asking = answer;
    mine.isShown = await answer;
    if (asked !== mine) {
      // Given up before it came, when the top frame knew of nothing to end.
      if (mine.isShown && !asked)
        tell({ kind: 'frame-card', frame, does: signal.aborted ? 'end' : 'dismiss' });
      return;
    }
    if (mine.isShown) {
      if (mine.isLeft) say('leave');
      return followWord(word, box, end, following.signal);
    }
    asked = undefined;
    own ??= createPageCard(options);
    own.show(request);
  };

  const leave = (isLeft: boolean) => {
    if (asked) asked.isLeft = isLeft;
    say(isLeft ? 'leave' : 'stay');
  };
  const onClosed = () => {
    // What closed while another word is being asked for is the card before.
    if (asked?.isShown) forget();
    return null;
  };
  answerMessages(FRAME_MESSAGES, { 'frame-card-closed': onClosed }, signal);
  signal.addEventListener('abort', () => end('end'), { once: true });
  // The frame goes on to another page, or is taken away.
  window.addEventListener('pagehide', () => end('dismiss'), { signal });
  return {
    show: (request) => {
      if (asked && isSameRequest(asked.request, request)) leave(false);
      else void show(request);
    },
    leave: () => {
      if (asked?.request.openedBy === 'pointer') leave(true);
      own?.leave();
    },
    stay: () => {
      leave(false);
      own?.stay();
    },
    close: () => {
      end('close');
      own?.close();
    },
    dismiss: () => {
      end('dismiss');
      own?.dismiss();
    },
    isOpen: () => asked !== undefined || own?.isOpen() === true,
  };
}

/** Tells where the word is after every scroll, and what ends its card here. */
function followWord(
  word: Word,
  first: FrameBox,
  end: (does: 'dismiss' | 'close') => void,
  signal: AbortSignal,
): void {
  let waiting = 0;
  const look = () => {
    waiting = 0;
    const { innerWidth: right, innerHeight: bottom } = window;
    if (!word.isThere() || !isInView(word, { left: 0, top: 0, right, bottom })) return end('dismiss');
    tell({ kind: 'move-frame-card', frame, box: difference(boxOf(word), first) });
  };
  const lookSoon = () => {
    waiting ||= requestAnimationFrame(look);
  };
  const watcher = new MutationObserver(() => word.isThere() || end('dismiss'));
  watcher.observe(word.tree, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(waiting);
    watcher.disconnect();
  });
  const early = { capture: true, signal };
  window.addEventListener('scroll', lookSoon, { ...early, passive: true });
  window.addEventListener('resize', lookSoon, { ...early, passive: true });
  window.addEventListener('pointerdown', () => end('dismiss'), early);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      end('close');
    },
    early,
  );
}

function boxOf(word: Word): FrameBox {
  const { left, top, right, bottom } = word.getBoundingClientRect();
  return { left, top, right, bottom };
}

function difference(a: FrameBox, b: FrameBox): FrameBox {
  return {
    left: a.left - b.left,
    top: a.top - b.top,
    right: a.right - b.right,
    bottom: a.bottom - b.bottom,
  };
}
