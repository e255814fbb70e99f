import { browser } from './browser.ts';
import type { Where } from './pages.ts';
import { reportError } from './report-error.ts';

/** One suggestion below the address bar. */
interface Suggestion {
  /** What stands in the bar when it is chosen. */
  readonly content: string;
  /** What the reader sees. */
  readonly description: string;
}

interface AddressBar {
  /** What the first line says while the reader types. */
  readonly hint: string;
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]>;
  /** `where` is the tab the reader asked for, by Enter alone or with a key held. */
  readonly open: (typed: string, where: Where) => Promise<void>;
}

/** Answers the address-bar keyword of the manifest. Firefox for Android has none. */
export function startAddressBar({ hint, suggest, open }: AddressBar): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  omnibox.setDefaultSuggestion({ description: escapeMarkup(hint) });
  omnibox.onInputChanged.addListener((typed, show) => {
    suggest(typed).then(
      (found) =>
        show(found.map(({ content, description }) => ({ content, description: escapeMarkup(description) }))),
      (error) => reportError('suggesting entries', error),
    );
  });
  omnibox.onInputEntered.addListener((typed, where) => {
    open(typed, where).catch((error) => reportError('opening what was typed', error));
  });
}

/** Chrome reads suggestions as XML; Firefox shows them as they are, so only what would break XML is changed. */
function escapeMarkup(text: string): string {
  return text.replace(/[<>&]/g, (sign) => ({ '<': '‹', '>': '›', '&': '＆' })[sign] ?? '');
}
