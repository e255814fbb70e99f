/** Forms found in a block → the mentions that are marked. */
import { type BlockReading, type Found, readBlock } from './block-reading.ts';
import type { Matcher } from './matcher.ts';
import type { Mention } from './mention.ts';

/** What the rest of the page says about a block. */
export interface Surroundings {
  /** Whether a word of the list stands near by: for headings and short blocks only. */
  hasContext(list: number): boolean;
  /** Whether the page is plainly about something else: its title holds a word of the list. */
  isElsewhere(list: number): boolean;
  /** Whether the page names the term by a form that needs no context. */
  isSpelledOut(term: number): boolean;
  /** Whether the text around is about legs, not counting the word itself (a class). */
  isAboutLegs(except: number): boolean;
}

/** An abbreviation is at most so long ("P.A.D."): a page that has spelled it out needs no context for it. */
const LONGEST_ABBREVIATION = 6;

/** A block that is a page of its own. */
export const ALONE: Surroundings = {
  hasContext: () => false,
  isElsewhere: () => false,
  isSpelledOut: () => false,
  isAboutLegs: () => false,
};

/**
 * The mentions in one text block, in reading order, none overlapping: the longest wins, then the earlier.
 * @param text the words of one block as a reader sees them
 */
export function findMentions(
  text: string,
  matcher: Matcher,
  surroundings?: Surroundings,
): readonly Mention[] {
  const reading = readBlock(text, matcher);
  const spelled = spelledOut(reading);
  const around = surroundings ?? { ...ALONE, isSpelledOut: (term) => spelled.has(term) };
  return settle(reading, around).map(({ term, start, end }) => ({
    termId: termIdOf(matcher, term),
    start,
    end,
  }));
}

/** Terms named by a form that needs no context. */
export function spelledOut({ found }: BlockReading): ReadonlySet<number> {
  return new Set(found.filter((form) => form.notNear < 0 && form.missingLegs < 0).map(({ term }) => term));
}

/** The id of a position in `termIds`. */
export function termIdOf({ termIds }: Matcher, term: number): Mention['termId'] {
  const id = termIds[term];
  if (id === undefined) throw new RangeError(`the index has no term ${term}`);
  return id;
}

/** Which of the forms found are marked, in reading order. */
export function settle({ found }: BlockReading, surroundings: Surroundings): readonly Found[] {
  const allowed = found.filter((form) => isMet(form, surroundings));
  if (allowed.length < 2) return allowed;
  const taken: Found[] = [];
  for (const form of [...allowed].sort(byPrecedence)) {
    if (!taken.some((other) => form.start < other.end && other.start < form.end)) taken.push(form);
  }
  return taken.sort((one, other) => one.start - other.start);
}

function isMet(found: Found, surroundings: Surroundings): boolean {
  const { missingContext, missingLegs, notNear, term, start, end } = found;
  const isFree = end - start <= LONGEST_ABBREVIATION && surroundings.isSpelledOut(term);
  if (notNear > 0 && !isFree && surroundings.isElsewhere(notNear)) return false;
  const hasContext = missingContext < 0 || isFree || surroundings.hasContext(missingContext);
  return hasContext && (missingLegs < 0 || surroundings.isAboutLegs(missingLegs));
}

/** Longest, then earliest, then the one whose context was found, then the order of the index. */
function byPrecedence(one: Found, other: Found): number {
  return (
    other.end - other.start - (one.end - one.start) ||
    one.start - other.start ||
    Number(other.notNear >= 0) - Number(one.notNear >= 0) ||
    one.term - other.term
  );
}
