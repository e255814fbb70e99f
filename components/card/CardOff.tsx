import { useText } from '../ui/text.ts';
import type { OffCard } from './card-state.ts';

interface CardOffProps {
  readonly shown: OffCard;
  readonly nameId: string;
  readonly onUndo: () => void;
}

/** Says what was switched off, and takes it back; or says why it stays as it was. */
export function CardOff({ shown: { what, term, refusal }, nameId, onUndo }: CardOffProps) {
  const text = useText();
  if (refusal) {
    return (
      <div class="body off" role="alert">
        <h2 id={nameId} class="off-text">
          {text(refusal === 'locked' ? 'settingsLocked' : 'settingsNotSaved')}
        </h2>
      </div>
    );
  }
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
