/** Shows the cards of words in the frames of this document. */
import type { CardHost } from '../card/card-host.dom.ts';
import { findFrame } from '../card/frame-path.dom.ts';
import { type FrameWord, wordInFrame } from '../card/word.dom.ts';
import { type Message, TOP_FRAME_MESSAGES } from '../platform/message.ts';
import { answerMessages } from '../platform/messages.ts';
import { createPageCard } from './page-card.dom.ts';
import { tell } from './tell.ts';

type ShowMessage = Extract<Message, { kind: 'show-frame-card' }>;

interface Shown extends Pick<ShowMessage, 'frame' | 'theme' | 'textSize'> {
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
      const word = wordInFrame(element, message.box);
      const { id: termId, openedBy } = message;
      if (shown && isCardFor(message, shown)) shown = { ...shown, word };
      else {
        shown?.life.abort();
        shown = makeCard(message, word);
      }
      shown.card.show({ termId, anchor: word, openedBy });
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

/** The card that a frame has takes its next word in, and stays where it was pinned. */
function isCardFor({ frame, theme, textSize }: ShowMessage, shown: Shown): boolean {
  const isSame = shown.frame === frame && shown.theme === theme && shown.textSize === textSize;
  return isSame && !shown.life.signal.aborted;
}

function makeCard({ frame, theme, textSize }: ShowMessage, word: FrameWord): Shown {
  const life = new AbortController();
  const card = createPageCard({
    settings: { theme, textSize },
    signal: life.signal,
    onClose: () => tell({ kind: 'frame-card-closed', frame }),
  });
  return { frame, theme, textSize, word, card, life };
}
