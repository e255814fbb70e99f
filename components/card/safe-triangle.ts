/** Whether a pointer that left its word is on its way to the card. Pure; CSS pixels of the viewport. */
import type { Box } from './placement.ts';

/** Where a pointer is. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A hand does not draw straight lines. */
const SLACK = 12;

/**
 * @param from where the pointer left the word
 * @returns whether `to` lies in the triangle between that point and the near side of the card, or in the card
 */
export function isTowardCard(from: Point, to: Point, card: Box): boolean {
  const wide: Box = {
    left: card.left - SLACK,
    top: card.top - SLACK,
    right: card.right + SLACK,
    bottom: card.bottom + SLACK,
  };
  if (isInside(to, wide)) return true;
  const corners: readonly Point[] = [
    { x: wide.left, y: wide.top },
    { x: wide.right, y: wide.top },
    { x: wide.right, y: wide.bottom },
    { x: wide.left, y: wide.bottom },
  ];
  // The triangles to all four sides together are what a pointer crosses on straight ways to the card.
  return corners.some((corner, index) => isInTriangle(to, from, corner, corners[(index + 1) % 4] ?? corner));
}

function isInside({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turn(point, a, b), turn(point, b, c), turn(point, c, a)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** On which side of the line from `a` to `b` a point lies. */
function turn(point: Point, a: Point, b: Point): number {
  return (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y);
}
