/** The self-check that ships, read on its own: its tests do not wait for every entry to be in order. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type AuthoredFlow, authoredFlow, type Flow } from '../../content/flow-schema.ts';
import { sourceId } from '../../content/schema.ts';

const FILE = new URL('../../content/en/flows/leg-check.yml', import.meta.url);

/** As authored; undefined while there is none. */
export function readLegCheck(): AuthoredFlow | undefined {
  return existsSync(FILE) ? v.parse(authoredFlow, parse(readFileSync(FILE, 'utf8'))) : undefined;
}

/** As compiled, with ids in the place of names and titles. */
export function compileLegCheck(authored: AuthoredFlow): Flow {
  const used = [...authored.rules, ...authored.levels].flatMap(({ sources }) => sources);
  return {
    ...authored,
    patterns: authored.patterns.map((pattern) => ({
      ...pattern,
      term: { id: pattern.term, name: pattern.term },
    })),
    sources: [...new Set(used)].map((id) => ({
      id: v.parse(sourceId, id),
      title: id,
      publisher: id,
      year: '2025',
      kind: 'guideline' as const,
    })),
  };
}
