/** Sees to it that a browser is there: finds one, or installs one where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, findBrowser } from './find-browser.ts';

const PACKAGES = { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] } as const;
const NAMES = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' } as const;

/**
 * @returns the browser, installed through apt if it must be and we may
 * @throws with one line that says what to install
 */
export function ensureBrowser(kind: Browser['kind']): Browser {
  const browser = findBrowser(kind) ?? installBrowser(kind);
  if (browser) return browser;
  throw new Error(`Please install ${NAMES[kind]} and run this again${aptHint(kind)}.`);
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function aptHint(kind: Browser['kind']): string {
  return existsSync('/usr/bin/apt-get') ? ` (sudo apt-get install ${PACKAGES[kind][0]})` : '';
}

function installBrowser(kind: Browser['kind']): Browser | undefined {
  if (!canUseApt()) return undefined;
  console.log(`No ${NAMES[kind]} found; installing one through apt.`);
  apt('update');
  for (const name of PACKAGES[kind]) {
    apt('install', '--yes', '--no-install-recommends', name, ...FONTS);
    const browser = findBrowser(kind);
    if (browser) return browser;
  }
  return undefined;
}

/** A machine without any font paints empty boxes. */
const FONTS = ['fonts-noto-core'];

function apt(...words: string[]): void {
  spawnSync('apt-get', ['--quiet', '--quiet', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
