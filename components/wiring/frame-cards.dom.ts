/** Shows the cards of words in the frames of this document. */
import type { CardHost } from '../card/card-host.dom.ts';
import { findFrame } from '../card/frame-path.dom.ts';
import { type FrameWord, wordInFrame } from '../card/word.dom.ts';
import { type Message, TOP_FRAME_MESSAGES } from '../platform/message.ts';
import { answerMessages } from '../platform/messages.ts';
import { createPageCard } from './page-card.dom.ts';
import { tell } from './tell.ts';

interface Shown {
  readonly frame: number;
  readonly word: FrameWord;
  readonly card: CardHost;
  readonly life: AbortController;
}

/** Begins to answer the frames of this document, which must be the top one. */
export function showFrameCards(): void {
  let shown: Shown | undefined;
  answerMessages(TOP_FRAME_MESSAGES, {
    'show-frame-card': (message) => {
      const element = findFrame(document, message.path[0] ?? -1);
      if (!element) return false;
      shown?.life.abort();
      shown = showCard(message, wordInFrame(element, message.box));
      return true;
    },
    'move-frame-card': ({ frame, box }) => {
      if (shown?.frame === frame) shown.word.moveBy(box);
      return null;
    },
    'frame-card': ({ frame, does }) => {
      if (shown?.frame !== frame) return null;
      if (does === 'end') shown.life.abort();
      else shown.card[does]();
      return null;
    },
  });
}

function showCard(message: Extract<Message, { kind: 'show-frame-card' }>, word: FrameWord): Shown {
  const { frame, id, openedBy, theme, textSize } = message;
  const life = new AbortController();
  const card = createPageCard({
    settings: { theme, textSize },
    signal: life.signal,
    onClose: () => tell({ kind: 'frame-card-closed', frame }),
  });
  card.show({ termId: id, anchor: word, openedBy });
  return { frame, word, card, life };
}
