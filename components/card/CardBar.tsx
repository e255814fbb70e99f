import { ArrowLeft, ArrowRight, Move, Pin, PinOff, Scaling, X } from 'lucide';
import type { Term } from '../../content/schema.ts';
import { Icon } from '../ui/Icon.tsx';
import { type MessageKey, useText } from '../ui/text.ts';

/** What the top of the card needs. */
export interface CardBarProps {
  readonly trail: readonly Term[];
  readonly ahead: readonly Term[];
  /** Whether the card stays when its word is left; undefined where it cannot be pinned. */
  readonly pinned: boolean | undefined;
  /** Goes back to a step of the trail, 0 being the first. */
  readonly onBackTo: (step: number) => void;
  readonly onForward: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
}

/** The top of the card: the way back and forth, when there is one, the pin, and the way out. */
export function CardBar({ pinned, onPin, onClose, ...path }: CardBarProps) {
  const text = useText();
  const hasPath = path.trail.length > 0 || path.ahead.length > 0;
  return (
    <div class={hasPath ? 'bar' : 'bar corner'}>
      {hasPath && <Path {...path} />}
      {pinned && <Handles />}
      {pinned !== undefined && (
        <button
          type="button"
          class="button quiet icon-button"
          aria-label={text('cardPin')}
          aria-pressed={pinned}
          title={text('cardPin')}
          onClick={() => onPin(!pinned)}
        >
          <Icon icon={pinned ? PinOff : Pin} />
        </button>
      )}
      <button type="button" class="button quiet icon-button" aria-label={text('cardClose')} onClick={onClose}>
        <Icon icon={X} />
      </button>
    </div>
  );
}

const HANDLES = [
  { handle: 'move', icon: Move, label: 'cardMove' },
  { handle: 'size', icon: Scaling, label: 'cardSize' },
] as const satisfies readonly { label: MessageKey; [key: string]: unknown }[];

/** What they do is in `card-pinned.dom.ts`: dragging, arrow keys and pressing need the card's box. */
function Handles() {
  const text = useText();
  return HANDLES.map(({ handle, icon, label }) => (
    <button
      key={handle}
      type="button"
      class="button quiet icon-button handle"
      data-handle={handle}
      data-steps
      aria-label={text(label)}
      title={text(label)}
    >
      <Icon icon={icon} />
    </button>
  ));
}

function Path({ trail, ahead, onBackTo, onForward }: Omit<CardBarProps, 'pinned' | 'onPin' | 'onClose'>) {
  const text = useText();
  return (
    <>
      <button
        type="button"
        class="button quiet icon-button"
        data-steps
        aria-label={text('cardBack')}
        aria-disabled={trail.length === 0}
        onClick={() => onBackTo(trail.length - 1)}
      >
        <Icon icon={ArrowLeft} />
      </button>
      <button
        type="button"
        class="button quiet icon-button"
        data-steps
        aria-label={text('cardForward')}
        aria-disabled={ahead.length === 0}
        onClick={onForward}
      >
        <Icon icon={ArrowRight} />
      </button>
      <nav aria-label={text('cardTrail')}>
        <ol class="trail">
          {trail.map((term, step) => (
            <li key={term.id}>
              <button type="button" class="term-button" data-term={term.id} onClick={() => onBackTo(step)}>
                {term.name}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}
