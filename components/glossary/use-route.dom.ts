import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { parseRoute, type Route } from './route.ts';

/** Where the address says a reader is. The same object until that changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  // Before anything can be clicked, or the first step would be lost.
  useLayoutEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return useMemo(() => parseRoute(hash), [hash]);
}
