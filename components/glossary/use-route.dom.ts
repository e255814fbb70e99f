import { useLayoutEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** Where the address says a reader is. The same object until the reader goes somewhere, be it to the same place. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  // Before anything can be clicked, or the first step would be lost.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read, { signal: listening.signal });
    // To a browser a link to where one is leads nowhere; to a reader it leads there from whatever is in its place.
    const readSame = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link && link.href === location.href) read();
    };
    addEventListener('click', readSame, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return route;
}

/** Leads a reader to a place, from wherever they are, and from what is shown in its place. */
export function goTo(route: Route): void {
  const hash = formatRoute(route);
  if (hash === location.hash) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = hash;
}
