import { useCallback, useRef } from 'preact/hooks';
import type { Route } from '../../components/glossary/route.ts';
import { focusHeading } from '../../components/ui/focus-heading.dom.ts';
import { useText } from '../../components/ui/text.ts';

/**
 * Arriving at a place of the page is like opening a page: it has a title, starts at its top, and its heading
 * has the focus. Coming back to a list leads to the entry one came from.
 * @returns to be called with the title once the place is drawn
 */
export function useArrival(route: Route): (title: string) => void {
  const text = useText();
  const last = useRef(route);
  return useCallback(
    (title) => {
      document.title = `${title} · ${text('productName')}`;
      const from = last.current;
      last.current = route;
      // The page has just been opened: the search box has the focus, or nothing.
      if (from === route) return;
      const link =
        from.kind === 'term' &&
        document.querySelector<HTMLElement>(`:is(.entry-index, .rows) [data-term="${from.id}"]`);
      if (link) return link.focus();
      scrollTo(0, 0);
      // Of a part of the leg what is found there is what was asked for; on a narrow screen it lies far below.
      const found = document.querySelector<HTMLElement>('.where-found');
      focusHeading(found ?? document);
      if (found && found.getBoundingClientRect().top > innerHeight) found.scrollIntoView();
    },
    [route, text],
  );
}
