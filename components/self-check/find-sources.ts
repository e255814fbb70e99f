import type { Flow } from '../../content/flow-schema.ts';
import type { Source, SourceId } from '../../content/schema.ts';

/** The sources behind ids, each once, in the order of the ids. */
export function findSources(flow: Flow, ids: readonly SourceId[]): Source[] {
  return [...new Set(ids)].flatMap((id) => flow.sources.find((source) => source.id === id) ?? []);
}
