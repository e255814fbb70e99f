import { useLayoutEffect, useRef } from 'preact/hooks';
import { DOUBLE_CLICK_MS } from '../ui/double-click.ts';

/**
 * Keeps the second click of a double one from the screen that the first has opened: it would tick a sign there
 * that nobody has read. Keys, and the first screen that is shown, are not kept.
 * @param screen tells one screen from the next
 * @returns what the element around the screens does with a click before any of them hears it
 */
export function useDoubleClickGuard(screen: string): (event: MouseEvent) => void {
  const shown = useRef({ screen, since: Number.NEGATIVE_INFINITY });
  useLayoutEffect(() => {
    if (shown.current.screen !== screen) shown.current = { screen, since: performance.now() };
  }, [screen]);
  return (event) => {
    const isByKey = event.detail === 0;
    if (isByKey || event.timeStamp - shown.current.since > DOUBLE_CLICK_MS) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
