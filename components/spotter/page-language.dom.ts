/** Whether a page is in the language that is read: by its own word, and by what is heard of its text. */
import { isRead, languageOf } from './element-roles.dom.ts';
import { type Heard, isEnglishPage, listen, NOTHING_HEARD } from './page-language.ts';
import { walkBlocks } from './text-blocks.dom.ts';

export interface PageLanguage {
  isRead(): boolean;
  /** Listens, until enough was heard. Returns whether the answer is another now. */
  listen(): Generator<void, boolean>;
}

/** A few hundred words are enough. */
const SAMPLE_CHARACTERS = 4000;
/** Menus and tables have no small words. */
const SHORTEST = 50;

/** A page with less text than that is small, or hardly has any. */
const MOST_STEPS = 1000;

export function createPageLanguage(root: Document): PageLanguage {
  let heard = NOTHING_HEARD;
  let said: string | null = null;
  let times = 0;
  // A drawing or a feed is no page, and neither is what somebody writes.
  const isReadNow = () =>
    root.documentElement?.localName === 'html' &&
    root.designMode !== 'on' &&
    isEnglishPage(said === null ? undefined : isRead(said), heard);
  return {
    isRead: isReadNow,
    *listen() {
      const before = isReadNow();
      const saidBefore = said;
      said = root.documentElement && languageOf(root.documentElement);
      times += 1;
      // A page may bring its text late: it is listened to the first, second, fourth, eighth time and so on.
      const isDue = (times & (times - 1)) === 0 || said !== saidBefore;
      if (isDue) heard = yield* sample(root);
      return isReadNow() !== before;
    },
  };
}

function* sample(root: Document): Generator<void, Heard> {
  let heard = NOTHING_HEARD;
  let left = SAMPLE_CHARACTERS;
  let steps = MOST_STEPS;
  const parent = root.documentElement;
  for (const block of parent ? walkBlocks({ parent, first: parent.firstChild, last: null }) : []) {
    if (left <= 0 || --steps === 0) break;
    const text = block && block.text.length >= SHORTEST ? block.text.slice(0, left) : '';
    heard = listen(text, heard);
    left -= text.length;
    yield;
  }
  return heard;
}
