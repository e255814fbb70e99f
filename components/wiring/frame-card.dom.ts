/** The card of a word in a frame, which the top frame shows. */
import type { CardHost } from '../card/card-host.dom.ts';
import { type CardRequest, isSameRequest, wordOf } from '../card/card-request.dom.ts';
import { findFramePath } from '../card/frame-path.dom.ts';
import { isInView, type Word } from '../card/word.dom.ts';
import { FRAME_MESSAGES, type FrameBox } from '../platform/message.ts';
import { answerMessages, ask } from '../platform/messages.ts';
import { createPageCard, type PageCardOptions } from './page-card.dom.ts';
import { tell } from './tell.ts';

/** Set by the background, which knows the frame a message comes from. */
const frame = -1;

/** Makes the card of this frame. Where the top frame cannot show it, the frame itself does. */
export function createFrameCard(options: PageCardOptions): CardHost {
  const { settings, signal } = options;
  let asked: { request: CardRequest; following: AbortController } | undefined;
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
    asked = { request, following };
    const word = wordOf(request);
    const { theme, textSize } = settings;
    const { termId: id, openedBy } = request;
    const box = boxOf(word);
    const path = findFramePath(window);
    const question = { kind: 'show-frame-card', frame, id, box, openedBy, theme, textSize } as const;
    const isShown = path && (await ask({ ...question, path }).catch(() => false));
    if (asked?.following !== following || signal.aborted) return;
    if (isShown) return followWord(word, box, end, following.signal);
    asked = undefined;
    own ??= createPageCard(options);
    own.show(request);
  };

  const onClosed = () => {
    forget();
    return null;
  };
  answerMessages(FRAME_MESSAGES, { 'frame-card-closed': onClosed }, signal);
  signal.addEventListener('abort', () => end('end'), { once: true });
  return {
    show: (request) => {
      if (asked && isSameRequest(asked.request, request)) say('stay');
      else void show(request);
    },
    leave: () => {
      if (asked?.request.openedBy === 'pointer') say('leave');
      own?.leave();
    },
    stay: () => {
      say('stay');
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
