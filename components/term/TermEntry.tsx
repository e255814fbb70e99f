import type { Term, TermId } from '../../content/schema.ts';
import { Picture } from '../picture/Picture.tsx';
import { useText } from '../ui/text.ts';
import { AdviceList } from './AdviceList.tsx';
import { Background } from './Background.tsx';
import { Differences } from './Differences.tsx';
import { HelpRules } from './HelpRules.tsx';
import { Meanings } from './Meanings.tsx';
import { SourceList } from './SourceList.tsx';
import { Statements } from './Statements.tsx';
import type { OnTerm } from './TermButton.tsx';
import { TermGist } from './TermGist.tsx';
import { TermSection } from './TermSection.tsx';

interface TermEntryProps {
  readonly term: Term;
  readonly onTerm: OnTerm;
  /** Lays the entry and others side by side. */
  readonly onCompare: (ids: readonly TermId[]) => void;
}

/** A whole entry, nothing folded away: for a page of its own. Needs `term.css` and `picture.css`. */
export function TermEntry({ term, onTerm, onCompare }: TermEntryProps) {
  const text = useText();
  return (
    <article class="term-entry" data-term={term.id}>
      <TermGist term={term} />
      {term.getHelp.length > 0 && (
        <TermSection heading={text('termGetHelp')}>
          <HelpRules rules={term.getHelp} />
        </TermSection>
      )}
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
      {term.picture && (
        <TermSection heading={term.picture.title}>
          <Picture picture={term.picture} />
        </TermSection>
      )}
      {term.notTheSameAs.length > 0 && (
        <TermSection heading={text('termNotTheSameAs')}>
          <Differences
            differences={term.notTheSameAs}
            onTerm={onTerm}
            onCompare={(id) => onCompare([term.id, id])}
          />
        </TermSection>
      )}
      {term.helpsNow.length > 0 && (
        <TermSection heading={text('termHelpsNow')}>
          <AdviceList advice={term.helpsNow} />
        </TermSection>
      )}
      <Background term={term} onTerm={onTerm} />
      <TermSection heading={text('termSources')}>
        <SourceList term={term} />
      </TermSection>
    </article>
  );
}
