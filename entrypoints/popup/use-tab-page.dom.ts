import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reportError } from '../../components/platform/report-error.ts';
import type { TabPage } from '../../components/platform/tabs.ts';
import type { Settings } from '../../components/settings/settings.ts';

/** A page that has just been told what to mark takes a while to do so: it is asked again after these. */
const AGAIN_MS = [400, 1500];

/**
 * What the page in the tab says of itself, asked anew when what is marked there has changed.
 * @returns undefined until it has answered: a busy page may take its time
 */
export function useTabPage(
  readPage: () => Promise<TabPage | undefined>,
  settings: Settings,
): TabPage | undefined {
  const [page, setPage] = useState<TabPage | undefined>();
  const isAsked = useRef(false);
  // Not an effect after the next frame, which a tab in the background may wait for long.
  useLayoutEffect(() => {
    const ask = () => {
      readPage().then(setPage, (error) => reportError('asking the page', error));
    };
    if (!isAsked.current) ask();
    const timers = isAsked.current ? AGAIN_MS.map((ms) => setTimeout(ask, ms)) : [];
    isAsked.current = true;
    return () => timers.forEach(clearTimeout);
  }, [settings]);
  return page;
}
