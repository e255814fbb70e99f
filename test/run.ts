/** `npm test`: everything, in the order that finds a mistake soonest. `npm test -- --project e2e` narrows it. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browsers/ensure-browser.ts';

function run(command: string, ...words: string[]): void {
  console.log(`\n> ${[command, ...words].join(' ')}`);
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

const only = process.argv.slice(2);
try {
  ensureBrowser('chromium');
  ensureBrowser('firefox');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
// The check builds, too: what is tested is what was built.
run('npm', 'run', only.length === 0 ? 'check' : 'build');
run('npm', 'run', 'vitest', '--', 'run', ...only);
