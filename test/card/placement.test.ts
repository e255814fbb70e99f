import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  chooseSide,
  measureRooms,
  placeSheet,
  type Side,
} from '../../components/card/placement.ts';

const LAPTOP = { width: 1280, height: 700 };
const CARD = { width: 360, height: 400 };

/** A word of ordinary size with its upper left corner at a point. */
const word = (left: number, top: number): Box => ({ left, top, right: left + 80, bottom: top + 20 });

describe('the side of a card', () => {
  test.each<[string, Side, Box, { width: number; height: number }, Side | undefined]>([
    ['below, when it fits there', 'bottom', word(500, 100), LAPTOP, undefined],
    ['above, when it fits only there', 'top', word(500, 600), LAPTOP, undefined],
    ['below, shrunk, when it fits nowhere but can be read', 'bottom', word(500, 330), LAPTOP, undefined],
    ['right of the word on a low screen', 'right', word(500, 150), { width: 1280, height: 320 }, undefined],
    [
      'left of the word when the right is too narrow',
      'left',
      word(1100, 150),
      { width: 1280, height: 320 },
      undefined,
    ],
    [
      'the roomier of above and below when nothing fits',
      'top',
      word(100, 200),
      { width: 320, height: 320 },
      undefined,
    ],
    ['stays above while it can be read there', 'top', word(500, 400), LAPTOP, 'top'],
    ['leaves above when the word scrolls up', 'bottom', word(500, 60), LAPTOP, 'top'],
    ['stays beside its word', 'left', word(500, 100), LAPTOP, 'left'],
  ])('%s', (_, side, at, viewport, current) => {
    expect(chooseSide(at, CARD, viewport, current)).toBe(side);
  });

  test('is never one without any room when another has some', () => {
    const arbitrary = fc.record({
      left: fc.nat(1200),
      top: fc.nat(680),
      height: fc.integer({ min: 50, max: 544 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ left, top, height }) => {
        const rooms = measureRooms(word(left, top), LAPTOP);
        expect(rooms[chooseSide(word(left, top), { width: 360, height }, LAPTOP)]).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a sheet', () => {
  const phone = { width: 360, height: 740 };
  test.each([
    ['lies at the bottom', word(20, 100), 'bottom'],
    ['lies at the top when it would cover its word', word(20, 650), 'top'],
    ['lies where there is more room when it fits nowhere', word(20, 300), 'bottom'],
  ])('%s', (_, at, edge) => {
    const place = placeSheet(at, 480, phone);
    expect(place.edge).toBe(edge);
    const room = place.edge === 'bottom' ? phone.height - at.bottom : at.top;
    expect(place.maxHeight).toBeLessThanOrEqual(room);
    expect(place.maxHeight).toBeGreaterThan(0);
  });
});
