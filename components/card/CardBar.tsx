import { ArrowLeft, X } from 'lucide';
import type { Term } from '../../content/schema.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';

/** What the top of the card needs. */
export interface CardBarProps {
  readonly trail: readonly Term[];
  /** Goes back to a step of the trail, 0 being the first. */
  readonly onBackTo: (step: number) => void;
  readonly onClose: () => void;
}

/** The top of the card: the way back, when there is one, and the way out. */
export function CardBar({ trail, onBackTo, onClose }: CardBarProps) {
  const text = useText();
  return (
    <div class="bar">
      {trail.length > 0 && <Trail trail={trail} onBackTo={onBackTo} />}
      <button type="button" class="button quiet icon-button" aria-label={text('cardClose')} onClick={onClose}>
        <Icon icon={X} />
      </button>
    </div>
  );
}

function Trail({ trail, onBackTo }: Pick<CardBarProps, 'trail' | 'onBackTo'>) {
  const text = useText();
  return (
    <>
      <button type="button" class="button quiet back" onClick={() => onBackTo(trail.length - 1)}>
        <Icon icon={ArrowLeft} />
        {text('cardBack')}
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
