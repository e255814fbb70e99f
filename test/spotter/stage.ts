/** A page for each test, and the spotter that reads it. */
import { afterEach, beforeEach } from 'vitest';
import { type Spotter, type SpotterOptions, startSpotter } from '../../components/spotter/spotter.dom.ts';
import { loadMatcher } from './vocabulary.ts';

/** What the reading of the page hangs on. */
let reading = new AbortController();

/** Each test of the file begins with an empty page in English, and leaves nothing. */
export function useCleanPage(): void {
  beforeEach(() => {
    reading = new AbortController();
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    reading.abort();
    document.body.replaceChildren();
    document.title = '';
    document.designMode = 'off';
  });
}

export function readingSignal(): AbortSignal {
  return reading.signal;
}

/** Ends it; another may begin. */
export function stopReading(): void {
  reading.abort();
  reading = new AbortController();
}

/** Has the page as it is read, with the small vocabulary of the tests. */
export function startReading(options: Partial<SpotterOptions> = {}): Spotter {
  const all = {
    root: document,
    loadMatcher,
    level: 'every',
    hiddenTerms: [],
    signal: reading.signal,
  } as const;
  return startSpotter({ ...all, ...options });
}

/** Reads a page to its end. */
export async function spot(html: string, options?: Partial<SpotterOptions>): Promise<Spotter> {
  document.body.innerHTML = html;
  const spotter = startReading(options);
  await spotter.whenSettled();
  return spotter;
}

/** The texts that are painted, in the order of the alphabet. */
export function painted(): string[] {
  return [...(CSS.highlights.get('legwise-term') ?? [])]
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    })
    .sort();
}
