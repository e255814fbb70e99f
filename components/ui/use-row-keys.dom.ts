import { useEffect } from 'preact/hooks';

/** Arrow keys go from the search box of a page into the list of rows below it, through it, and back. */
export function useRowKeys(): void {
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('keydown', stepRows, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}

function stepRows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // In the list of an input method arrows go from candidate to candidate.
  if (event.isComposing) return;
  const stops = [...document.querySelectorAll<HTMLElement>('input[type=search], .rows .row')];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
