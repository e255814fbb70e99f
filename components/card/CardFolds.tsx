import type { HelpRule, Term } from '../../content/schema.ts';
import { Picture } from '../picture/Picture.tsx';
import { AdviceList } from '../term/AdviceList.tsx';
import { Background } from '../term/Background.tsx';
import { Differences } from '../term/Differences.tsx';
import { HelpRules } from '../term/HelpRules.tsx';
import { Meanings } from '../term/Meanings.tsx';
import { SourceList } from '../term/SourceList.tsx';
import { Statements } from '../term/Statements.tsx';
import type { OnTerm } from '../term/TermButton.tsx';
import { TermSection } from '../term/TermSection.tsx';
import { useText } from '../ui/text.ts';
import { EntryActions, type EntryActionsProps } from './EntryActions.tsx';
import { Fold } from './Fold.tsx';

interface CardFoldsProps extends EntryActionsProps {
  /** The signs of "when to get help" that the first view had no room for. */
  readonly moreRules: readonly HelpRule[];
  readonly onTerm: OnTerm;
}

/** What the first view leaves out: the other signs, and all the rest in the order of use. */
export function CardFolds({ moreRules, onTerm, ...entry }: CardFoldsProps) {
  const text = useText();
  return (
    <div class="folds">
      {moreRules.length > 0 && (
        <Fold label={text('termMoreSigns', moreRules.length)}>
          <HelpRules rules={moreRules} />
        </Fold>
      )}
      <Fold label={text('cardReadOn')}>
        <Rest term={entry.term} onTerm={onTerm} />
      </Fold>
      <Fold label={text('cardActions')}>
        <EntryActions {...entry} />
      </Fold>
    </div>
  );
}

function Rest({ term, onTerm }: { term: Term; onTerm: OnTerm }) {
  const text = useText();
  return (
    <>
      {term.canMean.length > 0 && (
        <TermSection heading={text('termCanMean')}>
          <Meanings meanings={term.canMean} onTerm={onTerm} />
        </TermSection>
      )}
      {term.feelsLike.length > 0 && (
        <TermSection heading={text('termFeelsLike')}>
          <Statements statements={term.feelsLike} />
        </TermSection>
      )}
      {term.notTheSameAs.length > 0 && (
        <TermSection heading={text('termNotTheSameAs')}>
          <Differences differences={term.notTheSameAs} onTerm={onTerm} />
        </TermSection>
      )}
      {term.helpsNow.length > 0 && (
        <TermSection heading={text('termHelpsNow')}>
          <AdviceList advice={term.helpsNow} />
        </TermSection>
      )}
      {term.picture && (
        <TermSection heading={text('cardPicture')}>
          <Picture picture={term.picture} />
        </TermSection>
      )}
      <Background term={term} onTerm={onTerm} />
      <TermSection heading={text('termSources')}>
        <SourceList term={term} />
      </TermSection>
    </>
  );
}
