import { useEffect, useState } from 'preact/hooks';
import { loadManagedKeys } from './record-storage.ts';

/**
 * The fields that an administrator has set. None until the browser has said so: just after its start that takes
 * Chromium seconds, and no view waits for it.
 */
export function useManagedKeys(): readonly string[] {
  const [keys, setKeys] = useState<readonly string[]>([]);
  useEffect(() => {
    loadManagedKeys().then(setKeys);
  }, []);
  return keys;
}
