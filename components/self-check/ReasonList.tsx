import { CareLevelName } from '../ui/CareLevelName.tsx';
import { useText } from '../ui/text.ts';
import { optionText } from './option-text.ts';
import type { AnsweredQuestion, Outcome, Reason } from './outcome.ts';
import { compareUrgency } from './rules.ts';
import { SourceFold } from './SourceFold.tsx';

/** Why the level is what it is: each rule that fired, with the reader's own answers and its sources. */
export function ReasonList({ outcome }: { outcome: Outcome }) {
  const text = useText();
  const certain = outcome.reasons.filter(({ holds }) => holds === 'yes');
  const unsure = outcome.reasons.filter(({ holds }) => holds === 'maybe');
  return (
    <>
      {outcome.reasons.length === 0 && <p>{text('selfCheckNoRule')}</p>}
      <ul class="reasons">
        {certain.map((reason) => (
          <li key={reason.rule.id} class="level" data-level={reason.level}>
            {reason.level !== outcome.level && <CareLevelName level={reason.level} />}
            <p>{reason.rule.because}</p>
            <OwnAnswers answers={reason.answers} />
            <p class="quiet">{text('selfCheckGuidance', reason.rule.authority)}</p>
            <SourceFold sources={reason.sources} />
          </li>
        ))}
      </ul>
      {unsure.length > 0 && <UnsureReasons reasons={unsure} />}
    </>
  );
}

/** What an "I don't know" may hide, with the level it would call for if it were so. */
function UnsureReasons({ reasons }: { reasons: readonly Reason[] }) {
  const text = useText();
  const levels = [...new Set(reasons.map(({ rule }) => rule.level))].sort(compareUrgency);
  return (
    <div class="unsure-reasons">
      <p>{text('selfCheckUnsureWhy')}</p>
      {levels.map((level) => {
        const hidden = reasons.filter(({ rule }) => rule.level === level);
        return (
          <div key={level} class="level" data-level={level}>
            <p>{text('selfCheckUnsureLevel')}</p>
            <CareLevelName level={level} />
            <ul class="bullets">
              {hidden.map(({ rule }) => (
                <li key={rule.id}>
                  {rule.because} <span class="quiet">{rule.authority}</span>
                </li>
              ))}
            </ul>
            <SourceFold sources={hidden.flatMap(({ sources }) => sources)} />
          </div>
        );
      })}
    </div>
  );
}

function OwnAnswers({ answers }: { answers: readonly AnsweredQuestion[] }) {
  const text = useText();
  return (
    <ul class="own-answers" aria-label={text('selfCheckYouAnswered')}>
      {answers.map(({ question, chosen }) => (
        <li key={question.id}>
          <span class="quiet">{question.text}</span>{' '}
          {chosen.map((id) => optionText(question, id, text)).join('; ')}
        </li>
      ))}
    </ul>
  );
}
