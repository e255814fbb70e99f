import { useEffect, useMemo, useState } from 'preact/hooks';
import { parseRoute, type Route } from './route.ts';

/** Where the address of the page says the reader is. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return useMemo(() => parseRoute(hash), [hash]);
}
