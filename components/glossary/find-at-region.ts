import type { GlossaryEntry } from '../../content/schema.ts';
import { isInGroup, type KindGroup } from './kind-groups.ts';
import type { Search } from './search.ts';
import { tellingStems } from './telling-words.ts';

/** Enough for a part of the leg; what follows has little to do with it. */
const MOST = 24;
/** What somebody who points at their leg is looking for. */
const GROUPS: readonly KindGroup[] = ['symptoms', 'conditions', 'body'];
/** So few are no answer. */
const FEW = 6;
/** How many hits to choose from. */
const LOOKED_AT = 80;
/** An entry of few spellings is not all about a part because one of them names it. */
const SPELLINGS_OF_DOUBT = 5;
/** The power that keeps back pain from the back of the knee: half a name is far less than half of one. */
const WHOLE_COUNTS = 3;

/**
 * What has to do with a part of the leg: what its spellings say, never a guess. First what is most about it:
 * gout has many names with a toe in them, an itch has one for each part.
 * @param name what readers call the part
 */
export function findAtRegion(search: Search, name: string): GlossaryEntry[] {
  const hits = search(name, LOOKED_AT);
  const whole = hits.filter(({ reason }) => reason.kind === 'name' || reason.kind === 'also-called');
  // "Hip and groin" stands nowhere as a whole: then what holds either of the two.
  const entries = (whole.length < FEW ? hits : whole).map(({ entry }) => entry);
  const words = new Set(tellingStems(name));
  return entries
    .filter((entry) => GROUPS.some((group) => isInGroup(entry, group)))
    .map((entry) => ({ entry, about: howMuchAbout(entry, words) }))
    .sort((one, other) => other.about - one.about)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

/** @returns between 0 and 1: how many of its spellings name the part, those that name all of it most */
function howMuchAbout({ name, forms }: GlossaryEntry, words: ReadonlySet<string>): number {
  const spellings = [name, ...forms];
  const named = spellings.map((spelling) => {
    const shared = tellingStems(spelling).filter((stem) => words.has(stem));
    return (shared.length / words.size) ** WHOLE_COUNTS;
  });
  return named.reduce((sum, share) => sum + share, 0) / (spellings.length + SPELLINGS_OF_DOUBT);
}
