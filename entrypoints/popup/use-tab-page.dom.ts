import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reportError } from '../../components/platform/report-error.ts';
import type { TabPage } from '../../components/platform/tabs.ts';
import type { Settings } from '../../components/settings/settings.ts';

/** A page that is new, or has just been told what to mark, takes a while to read: it is asked again after these. */
const AGAIN_MS = [400, 1500];

/**
 * What the page in the tab says of itself, asked anew when what is marked there has changed.
 * @returns undefined until it has answered: a busy page may take its time; and what asks it anew
 */
export function useTabPage(
  readPage: () => Promise<TabPage | undefined>,
  settings: Settings,
): readonly [TabPage | undefined, () => Promise<void>] {
  const [page, setPage] = useState<TabPage | undefined>();
  const isAsked = useRef(false);
  const ask = () => readPage().then(setPage, (error) => reportError('asking the page', error));
  // Not an effect after the next frame, which a tab in the background may wait for long.
  useLayoutEffect(() => {
    let timers: number[] = [];
    const ended = new AbortController();
    const askAgain = () => {
      if (!ended.signal.aborted) timers = AGAIN_MS.map((ms) => window.setTimeout(ask, ms));
    };
    if (isAsked.current) askAgain();
    else ask().then(askAgain);
    isAsked.current = true;
    return () => {
      ended.abort();
      timers.forEach(clearTimeout);
    };
  }, [settings]);
  return [page, ask];
}
