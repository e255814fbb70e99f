import { describe, expect, test } from 'vitest';
import { coursesOn } from '../../components/picture/leg-layers.ts';
import { LEG } from '../../components/picture/leg-outline.ts';
import { type Drawing, PICTURES } from '../../components/picture/pictures.ts';
import { placePoses } from '../../components/picture/pose-places.ts';
import { REGION_NAMES } from '../../components/picture/region.ts';
import { loadKnowledge } from '../../content/build/load.ts';
import { PICTURE_IDS } from '../../content/picture-ids.ts';

const { terms } = loadKnowledge('en');

test('every picture is shown by an entry', () => {
  const used = new Set(terms.map(({ picture }) => picture?.id));
  expect(PICTURE_IDS.filter((id) => !used.has(id))).toEqual([]);
});

test('what a picture shows is said in other words than its title', () => {
  for (const { id, picture } of terms) {
    if (picture) expect(picture.description, id).not.toContain(picture.title);
  }
});

test('the parts with a name are those that can be seen, from hip to toes', () => {
  const seen = new Set([...LEG.front.regions, ...LEG.back.regions].map(({ region }) => region));
  expect([...seen].sort()).toEqual(Object.keys(REGION_NAMES).sort());
});

describe.each(Object.entries(PICTURES))('%s', (_, drawing) => {
  test('lights up nothing that cannot be seen from the sides it shows', () => {
    const visible = findVisible(drawing);
    expect(findLit(drawing).filter((part) => !visible.includes(part))).toEqual([]);
  });
});

function findLit(drawing: Drawing): readonly string[] {
  if (drawing.kind === 'regions') return [...drawing.lit, ...(drawing.also ?? [])];
  return drawing.kind === 'layer' ? drawing.lit : [];
}

function findVisible(drawing: Drawing): readonly string[] {
  if (drawing.kind === 'regions') {
    return drawing.views.flatMap((view) => LEG[view].regions.map(({ region }) => region));
  }
  if (drawing.kind !== 'layer') return [];
  return drawing.views.flatMap((view) => coursesOn(drawing.layer, view).map(({ name }) => name));
}

describe('figures', () => {
  test('one stands alone, without a margin', () => {
    expect(placePoses(['seated'])).toEqual({ size: [200, 110], places: [{ pose: 'seated', x: 0, y: 0 }] });
  });

  test('those that fit share a row, and each row stands in the middle', () => {
    const { size, places } = placePoses(['seated', 'wall-straight', 'wall-bent']);
    expect(size).toEqual([312, 292]);
    expect(places).toEqual([
      { pose: 'seated', x: 56, y: 0 },
      { pose: 'wall-straight', x: 0, y: 122 },
      { pose: 'wall-bent', x: 162, y: 122 },
    ]);
  });
});
