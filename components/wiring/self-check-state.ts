import type { Flow } from '../../content/flow-schema.ts';
import { HAS_SELF_CHECK } from '../platform/build.ts';
import { loadFlow } from '../platform/knowledge-base.ts';
import { createStoredItem, type StoredItem } from '../platform/stored-item.ts';
import { type Answers, parseAnswers } from '../self-check/answers.ts';

/** The self-check and where the reader is in it. */
export interface SelfCheckState {
  /** None in a build without a self-check. */
  readonly flow: Flow | undefined;
  readonly answers: Answers;
  /**
   * Where the answers live: in session memory. They outlast the popup, never reach the disk, and are gone
   * when the check is finished or the browser closes.
   */
  readonly item: StoredItem<Answers>;
}

/** Loads the self-check, if this build has one. */
export async function loadSelfCheck(): Promise<SelfCheckState> {
  const flow = HAS_SELF_CHECK ? await loadFlow('leg-check') : undefined;
  const item = createStoredItem<Answers>(
    'session',
    'self-check',
    (stored) => (flow && parseAnswers(flow, stored)?.answers) ?? {},
  );
  return { flow, answers: await item.load(), item };
}
