/** Where several figures stand in one picture. */
import { FIGURES, type Pose } from './figure-outline.ts';

interface PosePlaces {
  readonly size: readonly [number, number];
  readonly places: readonly { readonly pose: Pose; readonly x: number; readonly y: number }[];
}

const GAP = 12;
/** A row no wider than this stays readable in a picture of 120 px. */
const ROW_WIDTH = 320;

/** Sets figures in rows from the top, each row in the middle. */
export function placePoses(poses: readonly Pose[]): PosePlaces {
  const rows = splitRows(poses);
  const width = Math.max(...rows.map(widthOf));
  let y = 0;
  const places = rows.flatMap((row) => {
    let x = (width - widthOf(row)) / 2;
    const placed = row.map((pose) => {
      const place = { pose, x, y };
      x += FIGURES[pose].size[0] + GAP;
      return place;
    });
    y += Math.max(...row.map((pose) => FIGURES[pose].size[1])) + GAP;
    return placed;
  });
  return { size: [width, y - GAP], places };
}

function splitRows(poses: readonly Pose[]): Pose[][] {
  const rows: Pose[][] = [];
  for (const pose of poses) {
    const last = rows.at(-1);
    if (last && widthOf([...last, pose]) <= ROW_WIDTH) last.push(pose);
    else rows.push([pose]);
  }
  return rows;
}

function widthOf(row: readonly Pose[]): number {
  return row.reduce((sum, pose) => sum + FIGURES[pose].size[0] + GAP, -GAP);
}
