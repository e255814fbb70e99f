import { createStoredItem } from '../../components/platform/stored-item.ts';
import type { Tab } from '../../components/platform/tabs.ts';

/**
 * What was last typed in the popup, and over which page. A popup closes at the first click beside it: opened
 * again over the same page it is as it was. In session memory only.
 */
interface PopupMemory {
  readonly page: string;
  readonly typed: string;
}

/** The longest text worth keeping. */
const MOST_LETTERS = 200;

const parseMemory = (stored: unknown): PopupMemory => {
  const { page, typed } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Partial<PopupMemory>;
  return typeof page === 'string' && typeof typed === 'string' ? { page, typed } : { page: '', typed: '' };
};

/** Reads what was typed over this page, and keeps what is typed next. */
export async function recallTyped(tab: Tab | undefined) {
  const item = createStoredItem('session', 'popup', parseMemory);
  const page = `${tab?.id} ${tab?.url}`;
  const last = await item.load();
  return {
    typed: last.page === page ? last.typed : '',
    remember: (typed: string) => item.save({ page, typed: typed.slice(0, MOST_LETTERS) }),
  };
}
