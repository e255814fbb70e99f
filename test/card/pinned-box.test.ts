import { describe, expect, test } from 'vitest';
import { fitBox, moveBox, resizeBox, toggleSize, toNextCorner } from '../../components/card/pinned-box.ts';

const viewport = { width: 1000, height: 800 };
const box = (left: number, top: number, width = 360, height = 300) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('moving', () => {
  test.each([
    ['by so much', [10, -20], box(110, 80)],
    ['not past the upper left', [-900, -900], box(8, 8)],
    ['not past the lower right', [900, 900], box(632, 492)],
  ] as const)('%s', (_, [dx, dy], expected) => {
    expect(moveBox(box(100, 100), dx, dy, viewport)).toEqual(expected);
  });

  test('one that is larger than the viewport shows its upper left', () => {
    expect(moveBox(box(100, 100), 0, 0, { width: 300, height: 200 })).toEqual(box(8, 8));
  });

  test('one that is larger than a viewport that became smaller becomes smaller too', () => {
    expect(fitBox(box(100, 100), { width: 300, height: 200 })).toEqual(box(8, 8, 284, 184));
    expect(fitBox(box(700, 100), viewport)).toEqual(box(632, 100));
  });

  test('presses lead round the corners, clockwise', () => {
    const corners = [0, 1, 2, 3].reduce(
      (path) => [...path, toNextCorner(path.at(-1) ?? box(9, 9), viewport)],
      [box(8, 8)],
    );
    expect(corners.map(({ left, top }) => [left, top])).toEqual([
      [8, 8],
      [632, 8],
      [632, 492],
      [8, 492],
      [8, 8],
    ]);
  });
});

describe('resizing', () => {
  test.each([
    ['larger', [40, 50], box(100, 100, 400, 350)],
    ['never too small to read', [-900, -900], box(100, 100, 280, 200)],
    ['never past the edge', [900, 900], box(100, 100, 892, 692)],
  ] as const)('%s', (_, [dx, dy], expected) => {
    expect(resizeBox(box(100, 100), dx, dy, viewport)).toEqual(expected);
  });

  test('a press makes it large, in view, and a second as it was', () => {
    const usual = { width: 360, height: 300 };
    const large = toggleSize(box(600, 100), usual, viewport);
    expect(large).toEqual(box(432, 72, 560, 720));
    expect(toggleSize(large, usual, viewport)).toEqual(box(432, 72));
  });
});
