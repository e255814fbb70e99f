import { useText } from '../ui/text.ts';
import type { OffCard } from './card-state.ts';

interface CardOffProps {
  readonly shown: OffCard;
  readonly nameId: string;
  readonly onUndo: () => void;
}

/** Says what was switched off, and takes it back. */
export function CardOff({ shown: { what, term }, nameId, onUndo }: CardOffProps) {
  const text = useText();
  return (
    <div class="body off">
      <h2 id={nameId} class="off-text">
        {what === 'term' ? text('cardTermIsOff', term.name) : text('cardSiteIsOff')}
      </h2>
      <button type="button" class="button" onClick={onUndo}>
        {text('cardUndo')}
      </button>
    </div>
  );
}
