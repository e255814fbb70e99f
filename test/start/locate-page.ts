import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { serveFolder } from '../browsers/serve.ts';

/** A page to open, and what must be put away afterwards. */
export interface LocatedPage {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Finds a page by its address or its file. Files are served from this machine, since browsers let
 * extensions read few of them directly.
 * @throws when it is neither an address nor a file that exists
 */
export async function locatePage(addressOrFile: string): Promise<LocatedPage> {
  if (/^https?:\/\//.test(addressOrFile)) return { url: addressOrFile, close: async () => undefined };
  const path = resolve(addressOrFile);
  if (!existsSync(path)) throw new Error(`There is no page ${addressOrFile}.`);
  const isFolder = statSync(path).isDirectory();
  const served = await serveFolder(isFolder ? path : dirname(path));
  return {
    url: isFolder ? served.url : `${served.url}${encodeURIComponent(basename(path))}`,
    close: served.close,
  };
}
