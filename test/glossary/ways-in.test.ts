/** The ways into the glossary besides search, over the entries that are shipped. */
import { describe, expect, test } from 'vitest';
import { findAtRegion } from '../../components/glossary/find-at-region.ts';
import { isInGroup, KIND_GROUPS } from '../../components/glossary/kind-groups.ts';
import { packWords } from '../../components/glossary/pack-words.ts';
import { createSearch } from '../../components/glossary/search.ts';
import { REGION_NAMES } from '../../components/picture/region.ts';
import { loadKnowledge } from '../../content/build/load.ts';
import type { LegRegion } from '../../content/picture-ids.ts';
import { english } from '../term/english.ts';

const { glossary, terms } = loadKnowledge('en');
const search = createSearch(glossary, packWords(glossary));
const found = (region: LegRegion) =>
  findAtRegion(search, english(REGION_NAMES[region])).map(({ id }) => id as string);

describe('by kind', () => {
  test('every entry is in a group, and every group has entries', () => {
    const lost = glossary.filter((entry) => !KIND_GROUPS.some((group) => isInGroup(entry, group)));
    expect(lost.map(({ id }) => id)).toEqual([]);
    for (const group of KIND_GROUPS) {
      expect(
        glossary.some((entry) => isInGroup(entry, group)),
        group,
      ).toBe(true);
    }
  });
});

describe('by pointing at the leg', () => {
  test.each([
    ['calf', ['calf-pain', 'calf-cramp', 'deep-vein-thrombosis']],
    ['shin', ['shin-pain', 'shin-splints']],
    ['hip-groin', ['hip-pain', 'groin']],
    ['knee-back', ['bakers-cyst']],
    ['heel', ['heel-pain', 'plantar-fasciitis']],
    ['toes', ['gout', 'foot-pain']],
    ['ankle', ['ankle-sprain', 'leg-swelling']],
  ] as const)('%s leads to %j', (region, ids) => {
    expect(found(region)).toEqual(expect.arrayContaining([...ids]));
  });

  test.each([
    ['calf', 'calf-pain'],
    ['knee-back', 'bakers-cyst'],
    ['heel', 'heel-pain'],
    ['ankle', 'ankle-pain'],
  ] as const)('%s leads to what is most about it first: %s', (region, id) => {
    expect(found(region)[0]).toBe(id);
  });

  test.each(Object.keys(REGION_NAMES) as LegRegion[])(
    '%s leads to a few entries, never to none',
    (region) => {
      expect(found(region).length).toBeGreaterThan(3);
      expect(found(region).length).toBeLessThan(25);
    },
  );
});

test('an entry knows the symptoms it can be behind', () => {
  const clot = terms.find(({ id }) => (id as string) === 'deep-vein-thrombosis');
  expect(clot?.canBeBehind.map(({ id }) => id)).toContain('leg-swelling');
});
