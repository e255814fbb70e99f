import { useEffect, useState } from 'preact/hooks';
import type { Term, TermId } from '../../content/schema.ts';
import { type MessageKey, useText } from '../ui/text.ts';
import type { SwitchedOff } from './card-state.ts';
import { writeCopyText } from './copy-text.ts';

/** What the actions of an entry need. */
export interface EntryActionsProps {
  readonly term: Term;
  /** Shows the whole entry in the glossary. */
  readonly onFullEntry: (id: TermId) => void;
  /** Lays entries side by side. */
  readonly onCompare: (ids: readonly TermId[]) => void;
  /** Stops marking the term on every page, or Legwise on the page's site. */
  readonly onSwitchOff: ((what: SwitchedOff) => void) | undefined;
  /** Puts a text on the clipboard; resolves to whether that worked. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** What can be done with an entry. */
export function EntryActions({ term, onFullEntry, onCompare, onCopy, onSwitchOff }: EntryActionsProps) {
  const text = useText();
  const others = term.notTheSameAs.map((difference) => difference.term.id);
  return (
    <div class="actions">
      <button type="button" class="button" onClick={() => onFullEntry(term.id)}>
        {text('cardFullEntry')}
      </button>
      <CopyButton key={term.id} term={term} onCopy={onCopy} />
      {others.length > 0 && (
        <button type="button" class="button" onClick={() => onCompare([term.id, ...others])}>
          {text('cardCompare')}
        </button>
      )}
      {onSwitchOff && (
        <>
          <button type="button" class="button quiet" onClick={() => onSwitchOff('term')}>
            {text('cardHideTerm')}
          </button>
          <button type="button" class="button quiet" onClick={() => onSwitchOff('site')}>
            {text('cardSiteOff')}
          </button>
        </>
      )}
    </div>
  );
}

type CopyState = 'ready' | 'copied' | 'failed';

const COPY_LABELS: Record<CopyState, MessageKey> = {
  ready: 'cardCopy',
  copied: 'cardCopied',
  failed: 'cardNotCopied',
};

const SHOW_RESULT_MS = 3000;

function CopyButton({ term, onCopy }: Pick<EntryActionsProps, 'term' | 'onCopy'>) {
  const text = useText();
  const [state, setState] = useState<CopyState>('ready');
  useEffect(() => {
    if (state === 'ready') return undefined;
    const timer = setTimeout(() => setState('ready'), SHOW_RESULT_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => setState((await onCopy(writeCopyText(term, text))) ? 'copied' : 'failed');
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {text(COPY_LABELS[state])}
      </button>
      {/* The changed name of a focused button is not read out; this is. */}
      <span class="visually-hidden" role="status">
        {state !== 'ready' && text(COPY_LABELS[state])}
      </span>
    </>
  );
}
