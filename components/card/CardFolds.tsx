import type { HelpRule, Term } from '../../content/schema.ts';
import { Picture } from '../picture/Picture.tsx';
import { AdviceList } from '../term/AdviceList.tsx';
import { Background, hasBackground } from '../term/Background.tsx';
import { Differences } from '../term/Differences.tsx';
import { HelpRules } from '../term/HelpRules.tsx';
import { Meanings } from '../term/Meanings.tsx';
import { SourceList } from '../term/SourceList.tsx';
import { Statements } from '../term/Statements.tsx';
import type { OnTerm } from '../term/TermButton.tsx';
import { useText } from '../ui/text.ts';
import { Fold } from './Fold.tsx';

interface CardFoldsProps {
  readonly term: Term;
  /** The less urgent of the "when to get help" rules. */
  readonly moreRules: readonly HelpRule[];
  readonly onTerm: OnTerm;
}

/** What the first view leaves out, in the order of use. */
export function CardFolds({ term, moreRules, onTerm }: CardFoldsProps) {
  const text = useText();
  return (
    <div class="folds">
      {moreRules.length > 0 && (
        <Fold label={text('termMoreSigns', moreRules.length)}>
          <HelpRules rules={moreRules} />
        </Fold>
      )}
      {term.canMean.length > 0 && (
        <Fold label={text('termCanMean')}>
          <Meanings meanings={term.canMean} onTerm={onTerm} />
        </Fold>
      )}
      {term.feelsLike.length > 0 && (
        <Fold label={text('cardFeelsLike')}>
          <Statements statements={term.feelsLike} />
        </Fold>
      )}
      {term.picture && (
        <Fold label={text('cardPicture')}>
          <Picture picture={term.picture} />
        </Fold>
      )}
      {term.notTheSameAs.length > 0 && (
        <Fold label={text('termNotTheSameAs')}>
          <Differences differences={term.notTheSameAs} onTerm={onTerm} />
        </Fold>
      )}
      {term.helpsNow.length > 0 && (
        <Fold label={text('cardHelpsNow')}>
          <AdviceList advice={term.helpsNow} />
        </Fold>
      )}
      {hasBackground(term) && (
        <Fold label={text('cardMore')}>
          <Background term={term} onTerm={onTerm} />
        </Fold>
      )}
      <Fold label={text('termSourcesCount', term.sources.length)}>
        <SourceList term={term} />
      </Fold>
    </div>
  );
}
