/**
 * `npm run pictures`: every named state of every view in every look, as pictures and as contact sheets, in
 * `test/output/pictures`. `npm run pictures -- popup dark` takes those of a surface or a look only.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browsers/find-browser.ts';
import { openGallery, type View } from './gallery.ts';
import { LOOKS, type Look } from './looks.ts';
import { type Picture, writeSheets } from './sheets.ts';

const FOLDER = fileURLToPath(new URL('../output/pictures', import.meta.url));
/** A glossary of hundreds of entries need not be seen to its end, and less of it in a narrow window. */
const HIGHEST = { tab: 2600, popup: 1400, web: 2600 };

const wanted = process.argv.slice(2);
const isWanted = (kind: readonly string[], name: string) =>
  !wanted.some((word) => kind.includes(word)) || wanted.includes(name);

const gallery = await openGallery();
const surfaces = [...new Set(gallery.views.map(({ surface }) => surface))];
const looks = LOOKS.filter(({ name }) =>
  isWanted(
    LOOKS.map((look) => look.name),
    name,
  ),
);
const views = gallery.views.filter(({ surface }) => isWanted(surfaces, surface));
const taken = new Map<string, Picture[]>();
/** Where each fault was seen. */
const faults = new Map<string, Set<string>>();
for (const look of looks) {
  for (const view of views) await take(view, look);
}
await gallery.close();
await writeAllSheets();
printFaults();

async function take(view: View, look: Look): Promise<void> {
  const sheet = `${view.surface}-${look.name}`;
  try {
    const page = await view.open(look);
    const picture = await photograph(page, view, join(FOLDER, sheet));
    taken.set(sheet, [...(taken.get(sheet) ?? []), picture]);
    report(view, look, await gallery.findFaults(page, view, look));
  } catch (error) {
    report(view, look, [String(error)]);
  }
}

async function photograph(page: Page, { name, room }: View, folder: string): Promise<Picture> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`);
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  // As high as the page. A popup lays itself out by its height.
  const height = room === 'tab' ? Math.max(size.height, Math.min(full, HIGHEST.tab)) : size.height;
  await page.setViewportSize({ width: size.width, height });
  const fullPage = room === 'popup';
  // What is as high as its page needs no scrollbar, which would take part of its width.
  if (fullPage)
    await page.evaluate(() => document.documentElement.style.setProperty('scrollbar-width', 'none'));
  const clip = { x: 0, y: 0, width: size.width, height: Math.min(Math.max(full, height), HIGHEST[room]) };
  const picture = await page.screenshot({
    path,
    animations: 'disabled',
    fullPage,
    ...(fullPage && { clip }),
  });
  await page.setViewportSize(size);
  return { name, path, width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
}

function report({ surface, name }: View, look: Look, found: readonly string[]): void {
  for (const fault of found) {
    const where = faults.get(fault) ?? new Set();
    faults.set(fault, where.add(`${surface}, ${name}, ${look.name}`));
  }
}

/** Each fault once, with where it was seen first: one rule of style is mostly behind many of them. */
function printFaults(): void {
  for (const [fault, where] of faults) console.log(`✗ ${fault} (${[...where][0]}; ${where.size} in all)`);
  console.log(`${faults.size} faults found.`);
  if (faults.size > 0) process.exitCode = 1;
}

async function writeAllSheets(): Promise<void> {
  const path = findBrowser('chromium')?.path;
  const browser = await chromium.launch({ ...(path && { executablePath: path }), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const [name, pictures] of taken) {
    const sheets = await writeSheets(page, join(FOLDER, 'sheets'), name, pictures);
    for (const sheet of sheets) console.log(`sheet: ${relative(process.cwd(), sheet)}`);
  }
  await browser.close();
}
