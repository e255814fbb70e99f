/** What readers type, with the entries that must come first: `queries.yml` as the gate and the speed test read it. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

const file = v.record(v.string(), v.record(v.string(), v.union([v.string(), v.array(v.string())])));

/** One thing typed. */
interface Query {
  readonly typed: string;
  /** Ids that are equally right as the first hit. */
  readonly expected: readonly string[];
}

/** Every query, in the order of the file. */
export function readQueries(): Query[] {
  const text = readFileSync(new URL('./queries.yml', import.meta.url), 'utf8');
  return Object.values(v.parse(file, parse(text))).flatMap((group) =>
    Object.entries(group).map(([typed, expected]) => ({ typed, expected: [expected].flat() })),
  );
}
