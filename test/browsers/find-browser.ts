/** Finds an installed browser. Nothing is ever downloaded. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser on this machine. */
export interface Browser {
  readonly kind: 'chromium' | 'firefox';
  readonly path: string;
}

const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
} as const;

const FOLDERS = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

/** The environment variable that names a browser outside the usual places. */
const VARIABLES = { chromium: 'LEGWISE_CHROMIUM', firefox: 'LEGWISE_FIREFOX' } as const;

/** @returns the first browser of a kind that is there, or undefined */
export function findBrowser(kind: Browser['kind']): Browser | undefined {
  const named = process.env[VARIABLES[kind]];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS[kind].map((command) => join(folder, command)));
  const path = [...(named ? [named] : []), ...onPath, ...FOLDERS[kind]].find((candidate) =>
    existsSync(candidate),
  );
  return path ? { kind, path } : undefined;
}
