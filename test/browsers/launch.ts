import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.ts';
import { type Browser, findBrowser } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import type { ExtensionBrowser } from './page.ts';

/** How a browser is started. */
export interface Launch {
  readonly path: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly window?: { readonly width: number; readonly height: number };
  /** The folder of the reader's profile, where it is not a new one that goes with the browser. */
  readonly profile?: string;
  /** The reader's font size in CSS pixels, where it is not the browser's own. Chromium only. */
  readonly fontSize?: number;
}

const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** The folder of the built extension for a kind of browser. */
export function buildFolder(kind: Browser['kind']): string {
  return fileURLToPath(new URL(`../../${BUILDS[kind]}`, import.meta.url));
}

/**
 * Starts an installed browser with the built extension.
 * @param extension a folder other than that of the build
 * @throws when no such browser is installed
 */
export async function launchBrowser(
  kind: Browser['kind'],
  headless = true,
  extension = buildFolder(kind),
  profile?: string,
): Promise<ExtensionBrowser> {
  const browser = findBrowser(kind);
  if (!browser) throw new Error(`No ${kind} is installed on this machine.`);
  const launch: Launch = { path: browser.path, extension, headless, ...(profile && { profile }) };
  return kind === 'chromium' ? launchChromium(launch) : launchFirefox(launch);
}
