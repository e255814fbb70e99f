import { useEffect, useState } from 'preact/hooks';
import type { Term, TermId } from '../../content/schema.ts';
import { type MessageKey, useText } from '../ui/text.ts';
import { writeCopyText } from './copy-text.ts';
import { Fold } from './Fold.tsx';

/** What a reader can do with an entry from its card. */
export interface CardActions {
  /** Shows the whole entry in the glossary. */
  openGlossary(id: TermId): void;
  /** Stops marking the term on every page. */
  hideTerm(id: TermId): void;
  /** Switches Legwise off for the page's site. */
  turnSiteOff(): void;
}

/** What the foot of the card needs. */
export interface CardFootProps {
  readonly term: Term;
  readonly actions: CardActions;
  /** Puts a text on the clipboard; resolves to whether that worked. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The foot of the card: what can be done with the entry. */
export function CardFoot({ term, actions, onCopy }: CardFootProps) {
  const text = useText();
  return (
    <div class="foot">
      <button type="button" class="button" onClick={() => actions.openGlossary(term.id)}>
        {text('cardFullEntry')}
      </button>
      <CopyButton key={term.id} term={term} onCopy={onCopy} />
      <Fold label={text('cardMarks')}>
        <button type="button" class="button quiet" onClick={() => actions.hideTerm(term.id)}>
          {text('cardHideTerm')}
        </button>
        <button type="button" class="button quiet" onClick={() => actions.turnSiteOff()}>
          {text('cardSiteOff')}
        </button>
      </Fold>
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

function CopyButton({ term, onCopy }: Pick<CardFootProps, 'term' | 'onCopy'>) {
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
      <button type="button" class="button quiet" onClick={copy}>
        {text(COPY_LABELS[state])}
      </button>
      {/* The changed name of a focused button is not read out; this is. */}
      <span class="visually-hidden" role="status">
        {state !== 'ready' && text(COPY_LABELS[state])}
      </span>
    </>
  );
}
