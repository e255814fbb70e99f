import { packWords } from '../../components/glossary/pack-words.ts';
import type { KnowledgeBase } from './compile.ts';

/** One file of the built extension, below its root. */
export interface KnowledgeFile {
  readonly path: string;
  readonly contents: string;
}

/**
 * The full entries as files that the background and the pages read on demand: one an entry, so that
 * showing a card costs one small read however large the knowledge base grows.
 */
export function knowledgeFiles(knowledge: KnowledgeBase, languageCode: string): KnowledgeFile[] {
  const file = (path: string, value: unknown): KnowledgeFile => ({
    path: `content/${languageCode}/${path}.json`,
    contents: JSON.stringify(value),
  });
  return [
    ...knowledge.terms.map((term) => file(`terms/${term.id}`, term)),
    file('glossary', knowledge.glossary),
    file('words', packWords(knowledge.glossary)),
    ...Object.entries(knowledge.flows).map(([id, flow]) => file(`flows/${id}`, flow)),
  ];
}
