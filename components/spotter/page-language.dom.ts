/** Whether a page is in the language that is read: by its own word, and by what is heard of its text. */
import { isRead, languageOf } from './element-roles.dom.ts';
import { type Heard, isEnglishPage, listen, NOTHING_HEARD } from './page-language.ts';
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
    root.documentElement?.localName === 'html' &&
    root.designMode !== 'on' &&
    isEnglishPage(isSaid(), heard);
  const language: PageLanguage = {
    isRead: isReadNow,
    *meet() {
      if (said === undefined) yield* language.ask();
    },
    *ask() {
      const before = isReadNow();
      const saidBefore = said;
      said = root.documentElement ? languageOf(root.documentElement) : null;
      const isAnother = said !== saidBefore;
      if (isSaid()) {
        if (isAnother) [heard, left] = [NOTHING_HEARD, SAMPLE_CHARACTERS];
      } else {
        left = 0;
        times += 1;
        // A page may bring its text late: it is listened to the first, second, fourth, eighth time and so on.
        if (isAnother || (times & (times - 1)) === 0) heard = yield* sample(root);
      }
      return isReadNow() !== before;
    },
    overhear(text) {
      if (left <= 0 || text.length < SHORTEST || !isReadNow()) return;
      heard = listen(text.slice(0, left), heard);
      left -= text.length;
    },
  };
  return language;
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
