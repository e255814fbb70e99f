import type { GlossaryEntry } from '../../content/schema.ts';
import { isInGroup, type KindGroup } from './kind-groups.ts';
import type { Search } from './search.ts';

/** Enough for a part of the leg; what follows has little to do with it. */
const MOST = 24;
/** What somebody who points at their leg is looking for. */
const GROUPS: readonly KindGroup[] = ['symptoms', 'conditions', 'body'];
/** So few are no answer. */
const FEW = 6;
/** How many hits to choose from. */
const LOOKED_AT = 80;

/**
 * What has to do with a part of the leg: what its spellings say, never a guess.
 * @param name what readers call the part
 */
export function findAtRegion(search: Search, name: string): GlossaryEntry[] {
  const hits = search(name, LOOKED_AT);
  const whole = hits.filter(({ reason }) => reason.kind === 'name' || reason.kind === 'also-called');
  // "Hip and groin" stands nowhere as a whole: then what holds either of the two.
  return (whole.length < FEW ? hits : whole)
    .map(({ entry }) => entry)
    .filter((entry) => GROUPS.some((group) => isInGroup(entry, group)))
    .slice(0, MOST);
}
