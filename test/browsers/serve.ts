import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv, { type Options } from 'sirv';

/** A folder served on this machine only. */
export interface Served {
  /** Where it is, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on a free port. Pages come from here and not from files: extensions see few files.
 * @param headers sent with every page
 */
export async function serveFolder(folder: string, headers: Record<string, string> = {}): Promise<Served> {
  const setHeaders: Options['setHeaders'] = (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const server = createServer(sirv(folder, { dev: true, dotfiles: true, setHeaders }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
