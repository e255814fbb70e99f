import type { Flow } from '../../content/flow-schema.ts';
import { loadFlow } from '../platform/knowledge-base.ts';
import { createStoredItem, type StoredItem } from '../platform/stored-item.ts';
import { type Answers, parseAnswers } from '../self-check/answers.ts';

/** The self-check and where the reader is in it. */
export interface SelfCheckState {
  readonly flow: Flow;
  readonly answers: Answers;
  /**
   * Where the answers live: in session memory. They outlast the popup, never reach the disk, and are gone
   * when the check is finished or the browser closes.
   */
  readonly item: StoredItem<Answers>;
}

/** Loads the self-check. Rejects when this build has none. */
export async function loadSelfCheck(): Promise<SelfCheckState> {
  const flow = await loadFlow('leg-check');
  if (!flow) throw new Error('The self-check is missing from this build.');
  const item = createStoredItem<Answers>(
    'session',
    'self-check',
    (stored) => parseAnswers(flow, stored)?.answers ?? {},
  );
  return { flow, answers: await item.load(), item };
}
