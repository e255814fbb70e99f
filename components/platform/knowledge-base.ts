/** Reads the bundled knowledge base: files of the extension itself, one for each entry, when asked. */
import type { Flow } from '../../content/flow-schema.ts';
import type { GlossaryEntry, PackedWords, Term, TermId } from '../../content/schema.ts';
import { browser } from './browser.ts';

/** The languages there is content for; the folder of each below `content/`. */
const LANGUAGE = 'en';

/**
 * Reads one file that the build wrote.
 * @returns its value, or undefined when there is no such file
 */
async function read<T>(path: string): Promise<T | undefined> {
  const url = new URL(`content/${LANGUAGE}/${path}.json`, browser.runtime.getURL('/'));
  const text = await readText(url);
  return text === '' ? undefined : (JSON.parse(text) as T); // written by our own build, whose schema checked it
}

/** The text of a file of the extension, '' when there is none. */
async function readText(url: URL): Promise<string> {
  try {
    return await (await fetch(url)).text();
  } catch (error) {
    // How a browser says that there is no such file: Chromium rejects the request, Firefox aborts the answer.
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError'))
      return '';
    throw error;
  }
}

const MOST_KEPT = 20;
const kept = new Map<TermId, Promise<Term | undefined>>();

/**
 * Keeps what was last asked for: an entry is read ahead of its card.
 * @returns the entry, or undefined when no such entry exists (any more)
 */
export function loadTerm(id: TermId): Promise<Term | undefined> {
  const loading = kept.get(id) ?? read<Term>(`terms/${id}`);
  kept.delete(id);
  kept.set(id, loading);
  loading.catch(() => kept.delete(id));
  for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
  return loading;
}

/** Every entry as search and lists need it, ordered by id. */
export async function loadGlossary(): Promise<readonly GlossaryEntry[]> {
  return (await read<readonly GlossaryEntry[]>('glossary')) ?? [];
}

/** The words of all entries, for search. */
export async function loadWords(): Promise<PackedWords> {
  return (await read<PackedWords>('words')) ?? { words: '', counts: [], gaps: [] };
}

/** @returns a self-check, or undefined when no such flow exists */
export function loadFlow(id: string): Promise<Flow | undefined> {
  return read<Flow>(`flows/${id}`);
}
