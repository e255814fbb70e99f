import type { Statement, Term } from '../../content/schema.ts';
import { type MessageKey, useText } from '../ui/text.ts';
import { AdviceList } from './AdviceList.tsx';
import { Statements } from './Statements.tsx';
import { type OnTerm, TermButton } from './TermButton.tsx';
import { TermSection } from './TermSection.tsx';

/** Everything about an entry that is worth knowing but not urgent, each part under its heading. */
export function Background({ term, onTerm }: { term: Term; onTerm: OnTerm }) {
  const text = useText();
  return (
    <>
      {term.helpsOverTime.length > 0 && (
        <TermSection heading={text('termHelpsOverTime')}>
          <AdviceList advice={term.helpsOverTime} />
        </TermSection>
      )}
      {term.doesNotHelp.length > 0 && (
        <TermSection heading={text('termDoesNotHelp')}>
          <AdviceList advice={term.doesNotHelp} />
        </TermSection>
      )}
      {statementParts(term).map(
        ([heading, statements]) =>
          statements.length > 0 && (
            <TermSection key={heading} heading={text(heading)}>
              <Statements statements={statements} />
            </TermSection>
          ),
      )}
      <Word term={term} />
      <Related term={term} onTerm={onTerm} />
    </>
  );
}

function statementParts(term: Term): readonly (readonly [MessageKey, readonly Statement[]])[] {
  return [
    ['termDoes', term.does],
    ['termGoesWrong', term.goesWrong],
    ['termUsedFor', term.usedFor],
    ['termWhatHappens', term.whatHappens],
    ['termShows', term.shows],
    ['termDoesItHurt', term.doesItHurt],
    ['termSetsOff', term.setsOff],
    ['termEases', term.eases],
    ['termWhoGetsIt', term.whoGetsIt],
    ['termGoodToKnow', term.goodToKnow],
    ['termAtTheDoctor', term.atTheDoctor],
    ['termMedicines', term.medicines],
  ];
}

function Word({ term }: { term: Term }) {
  const text = useText();
  return (
    <>
      {term.origin && (
        <TermSection heading={text('termOrigin')}>
          <p>{term.origin}</p>
        </TermSection>
      )}
      {term.alsoCalled.length > 0 && (
        <TermSection heading={text('termAlsoCalled')}>
          <p>{term.alsoCalled.join(' · ')}</p>
        </TermSection>
      )}
    </>
  );
}

function Related({ term, onTerm }: { term: Term; onTerm: OnTerm }) {
  const text = useText();
  if (term.related.length === 0) return null;
  return (
    <TermSection heading={text('termRelated')}>
      <ul class="term-buttons">
        {term.related.map((link) => (
          <li key={link.id}>
            <TermButton term={link} onTerm={onTerm} />
          </li>
        ))}
      </ul>
    </TermSection>
  );
}
