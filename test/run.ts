/** `npm test`: everything, in the order that finds a mistake soonest. `npm test -- --project e2e` narrows it. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browsers/ensure-browser.ts';

function run(command: string, ...words: string[]): void {
  console.log(`\n> ${[command, ...words].join(' ')}`);
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Without Firefox its half of the end-to-end tests is left out, but not where a machine must have both. */
function ensureBrowsers(): void {
  ensureBrowser('chromium');
  try {
    ensureBrowser('firefox');
  } catch (error) {
    if (process.env.CI) throw error;
    console.log(`${error instanceof Error ? error.message : error} Until then its tests are left out.`);
  }
}

try {
  ensureBrowsers();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const only = process.argv.slice(2);
// The check builds, too: what is tested is what was built.
run('npm', 'run', only.length === 0 ? 'check' : 'build');
run('npm', 'run', 'vitest', '--', 'run', ...only);
