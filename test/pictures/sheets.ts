/** Contact sheets: the pictures of one surface in one look, side by side and each readable. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** One picture on a sheet. */
export interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

const SHEET = { width: 1680, height: 2000 };
const GAP = 16;
/** Room for the name below a picture. */
const LABEL = 24;

interface Placed extends Picture {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Lays pictures out in columns, sheet by sheet. Pictures wider than a column are made smaller. */
function layOut(pictures: readonly Picture[]): Placed[][] {
  const widest = Math.max(...pictures.map(({ width }) => width), 1);
  const columns = Math.max(2, Math.floor(SHEET.width / (widest + GAP)));
  const column = SHEET.width / columns - GAP;
  const sheets: Placed[][] = [];
  let heights: number[] = [];
  for (const picture of pictures) {
    const scale = Math.min(1, column / picture.width, (SHEET.height - LABEL) / picture.height);
    const needed = picture.height * scale + LABEL + GAP;
    let shortest = heights.indexOf(Math.min(...heights));
    if (heights.length === 0 || (heights[shortest] ?? 0) + needed > SHEET.height + GAP) {
      sheets.push([]);
      heights = new Array(columns).fill(0);
      shortest = 0;
    }
    const top = heights[shortest] ?? 0;
    sheets.at(-1)?.push({ ...picture, left: shortest * (column + GAP), top, scale });
    heights[shortest] = top + needed;
  }
  return sheets;
}

/** Writes the sheets of some pictures. @returns their paths */
export async function writeSheets(
  page: Page,
  folder: string,
  name: string,
  pictures: readonly Picture[],
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const [index, placed] of layOut(pictures).entries()) {
    const path = join(folder, `${name}-${index + 1}.png`);
    await page.setViewportSize({ width: SHEET.width + GAP, height: 400 });
    await page.setContent(drawSheet(placed), { waitUntil: 'load' });
    await page.screenshot({ path, fullPage: true });
    paths.push(path);
  }
  return paths;
}

function drawSheet(placed: readonly Placed[]): string {
  const height = Math.max(...placed.map((one) => one.top + one.height * one.scale + LABEL));
  const figures = placed.map(
    ({ name, path, width, left, top, scale }) =>
      `<figure style="left:${left + GAP / 2}px;top:${top + GAP / 2}px"><figcaption>${name}</figcaption>` +
      `<img width="${width * scale}" src="data:image/png;base64,${readFileSync(path, 'base64')}"></figure>`,
  );
  return `<style>body{margin:0;background:#777;height:${height + GAP}px;font:16px/24px sans-serif;color:#fff}
    figure{position:absolute;margin:0}img{display:block}</style>${figures.join('')}`;
}
