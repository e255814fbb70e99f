/** A reader that is kept up with a page by hand, so that tests need no clock. */
import { createChanges, sortRecord } from '../../components/spotter/page-changes.dom.ts';
import { createPageReader, type PageReader } from '../../components/spotter/page-reader.dom.ts';
import { startPageWatcher } from '../../components/spotter/page-watcher.dom.ts';
import { chooseShown } from '../../components/spotter/shown-mentions.dom.ts';
import { createScriptMatcher } from './vocabulary.ts';

export interface Follower {
  readonly reader: PageReader;
  /** Reads what changed since; returns how many steps that took. */
  follow(): number;
}

export function startFollowing(signal: AbortSignal): Follower {
  const watcher = startPageWatcher(document, () => undefined, signal);
  watcher.watch(document);
  const reader = createPageReader({
    root: document,
    matcher: createScriptMatcher(),
    onShadow: (shadow) => watcher.watch(shadow),
    onMaybeHost: watcher.watchForShadow,
    onLost: watcher.touched,
  });
  run(reader.readAll());
  run(reader.settle());
  return {
    reader,
    follow() {
      const { records, touched, restyled } = watcher.take();
      const changes = createChanges(touched, restyled);
      for (const record of records) sortRecord(record, changes);
      return run(reader.readChanges(changes)) + run(reader.settle());
    },
  };
}

/** What a reader has marked, each as its term and the words, in page order. */
export function markedBy(reader: PageReader): string[] {
  return reader
    .blocks()
    .flatMap(({ parts }) => parts.flatMap(({ mentions }) => mentions))
    .map(({ termId, range }) => `${termId}: ${range.toString()}`);
}

/** What is painted of that: the first mention of each term in a section. */
export function firstsBy(reader: PageReader): string[] {
  run(chooseShown(reader.blocks(), 'first', () => true));
  return reader.blocks().flatMap(({ shown }) => shown.map(({ termId, range }) => `${termId}: ${range}`));
}

/** The page as it is, read for the first time. */
export function readAnew(): PageReader {
  const reader = createPageReader({ root: document, matcher: createScriptMatcher() });
  run(reader.readAll());
  run(reader.settle());
  return reader;
}

function run(work: Generator<void>): number {
  let steps = 0;
  for (const _ of work) steps += 1;
  return steps;
}
