/** Which signs of "when to get help" the first view of the card has room for. */
import type { HelpRule, Term } from '../../content/schema.ts';
import { groupByLevel } from '../term/help-groups.ts';

/** What the first view shows, and what it unfolds. */
interface SplitRules {
  readonly first: readonly HelpRule[];
  readonly more: readonly HelpRule[];
}

/** Characters on one line of a sign, at the usual text size. */
const LINE = 37;
/** Characters on one line of a name. */
const NAME_LINE = 20;
/** Characters on two lines of the sentence. */
const GIST_LINES = 76;
/** Lines of signs that fit below a name of one line and a sentence of two, one level named above them. */
const MOST_LINES = 6;
/** How many lines the name of another level takes, with the gap above it. */
const LEVEL_LINES = 1.5;

/**
 * Splits the rules of an entry: as many as there is room for, most urgent first, and always at least one.
 * The rest is one press away, its number in view.
 */
export function splitRules({ name, gist, getHelp }: Pick<Term, 'name' | 'gist' | 'getHelp'>): SplitRules {
  const sorted = groupByLevel(getHelp).flatMap((group) => group.rules);
  let room = MOST_LINES - (name.length > NAME_LINE ? 1 : 0) - (gist.text.length > GIST_LINES ? 1 : 0);
  const count = sorted.findIndex((rule, index) => {
    room -= countLines(rule);
    if (index > 0 && rule.level !== sorted[index - 1]?.level) room -= LEVEL_LINES;
    return index > 0 && room < 0;
  });
  const end = count < 0 ? sorted.length : count;
  return { first: sorted.slice(0, end), more: sorted.slice(end) };
}

function countLines({ when, authority }: HelpRule): number {
  return Math.ceil((when.length + authority.length + 1) / LINE);
}
