/** Whether a page is in the language that is read: by its own word, and by what is heard of its text. */
import { isRead, languageOf } from './element-roles.dom.ts';
import { isEnglishPage, listen, NOTHING_HEARD } from './page-language.ts';
import { wholeOf } from './stretches.dom.ts';
import { walkBlocks } from './text-blocks.dom.ts';

export interface PageLanguage {
  /** Whether text is read that no language is said of but the page's own. */
  isRead(): boolean;
  /** Asks for the first time, if nobody has. */
  meet(): Generator<void>;
  /** Asks what the page says, and listens where that is not English. Returns whether the answer is another now. */
  ask(): Generator<void, boolean>;
  /** Hears what is read of a page that says it is in English, until that is enough. */
  overhear(text: string): void;
}

/** A few hundred words are enough. */
const SAMPLE_CHARACTERS = 4000;
/** Menus and tables have no small words. */
const SHORTEST = 50;
/** A page with less text than that is small, or hardly has any. */
const MOST_STEPS = 1000;

export function createPageLanguage(root: Document): PageLanguage {
  let heard = NOTHING_HEARD;
  let said: string | null | undefined;
  let left = 0;
  let times = 0;
  const isSaid = () => (said ? isRead(said) : undefined);
  // A drawing or a feed is no page, and neither is what somebody writes.
  const isReadNow = () =>
    root.documentElement?.localName === 'html' && root.designMode !== 'on' && isEnglishPage(isSaid(), heard);
  const hear = (text: string) => {
    if (left <= 0 || text.length < SHORTEST) return;
    heard = listen(text.slice(0, left), heard);
    left -= text.length;
  };
  function* sample(): Generator<void> {
    [heard, left] = [NOTHING_HEARD, SAMPLE_CHARACTERS];
    let steps = MOST_STEPS;
    for (const stretch of wholeOf(root, true))
      for (const block of walkBlocks(stretch)) {
        if (block) hear(block.text);
        if (left <= 0 || --steps === 0) break;
        yield;
      }
    left = 0;
  }
  const language: PageLanguage = {
    isRead: isReadNow,
    *meet() {
      if (said === undefined) yield* language.ask();
    },
    *ask() {
      const before = isReadNow();
      const saidBefore = said;
      said = root.documentElement ? languageOf(root.documentElement) : null;
      if (said !== saidBefore) [heard, left, times] = [NOTHING_HEARD, isSaid() ? SAMPLE_CHARACTERS : 0, 0];
      // A page may bring its text late: it is listened to the first, second, fourth, eighth time and so on.
      if (!isSaid() && (++times & (times - 1)) === 0) yield* sample();
      return isReadNow() !== before;
    },
    overhear(text) {
      if (isReadNow()) hear(text);
    },
  };
  return language;
}
