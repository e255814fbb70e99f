import { Check, X } from 'lucide';
import type { TermId } from '../../content/schema.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';
import type { Outcome } from './outcome.ts';
import type { RankedPattern } from './patterns.ts';
import { SourceFold } from './SourceFold.tsx';

export interface PatternListProps {
  readonly outcome: Outcome;
  readonly onTerm: (id: TermId) => void;
  readonly onCompare?: (ids: readonly TermId[]) => void;
}

/** How many patterns are shown: more would read like a verdict on everything. */
const MOST_SHOWN = 3;

/** What the answers have most in common with, closest first. Says so when nothing fits well. */
export function PatternList({ outcome: { level, patterns }, onTerm, onCompare }: PatternListProps) {
  const text = useText();
  const shown = patterns.filter(({ closeness }) => closeness !== 'poorly').slice(0, MOST_SHOWN);
  const fitsWell = shown.some(({ closeness }) => closeness === 'well');
  // In an emergency there is nothing to add to the advice when the answers resemble nothing.
  if (level === 'emergency' && !fitsWell) return null;
  return (
    <section>
      <h2>{text('selfCheckPatterns')}</h2>
      <p>{text(fitsWell ? 'selfCheckPatternsMeaning' : 'selfCheckNothingFits')}</p>
      <ol class="patterns">
        {shown.map((pattern) => (
          <PatternItem key={pattern.term.id} pattern={pattern} onTerm={onTerm} />
        ))}
      </ol>
      {onCompare && shown.length > 1 && (
        <button
          type="button"
          class="button compare"
          onClick={() => onCompare(shown.map(({ term }) => term.id))}
        >
          {text('selfCheckCompare')}
        </button>
      )}
    </section>
  );
}

function PatternItem({ pattern, onTerm }: { pattern: RankedPattern; onTerm: (id: TermId) => void }) {
  const text = useText();
  const { term, closeness, fits, doesNotFit, tellsApart, askAbout, sources } = pattern;
  return (
    <li class="pattern" data-term={term.id}>
      <h3>{term.name}</h3>
      {closeness === 'partly' && <p class="quiet">{text('selfCheckFitsPartly')}</p>}
      <Features heading={text('selfCheckFits')} icon={Check} lines={fits} />
      <Features heading={text('selfCheckDoesNotFit')} icon={X} lines={doesNotFit} />
      {tellsApart && (
        <p>
          <strong>{text('selfCheckTellsApart')}</strong> {tellsApart}
        </p>
      )}
      {askAbout.length > 0 && (
        <>
          <p>
            <strong>{text('selfCheckAskAbout')}</strong>
          </p>
          <ul class="bullets">
            {askAbout.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <SourceFold sources={sources} />
      <button type="button" class="button" onClick={() => onTerm(term.id)}>
        {text('selfCheckOpenEntry', term.name)}
      </button>
    </li>
  );
}

interface FeaturesProps {
  readonly heading: string;
  readonly icon: typeof Check;
  readonly lines: readonly string[];
}

function Features({ heading, icon, lines }: FeaturesProps) {
  if (lines.length === 0) return null;
  return (
    <div class="features">
      <p class="quiet">{heading}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Icon icon={icon} />
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
