import type { Flow, FlowQuestion } from '../../content/flow-schema.ts';
import type { TermId } from '../../content/schema.ts';
import { CareLevelName } from '../ui/CareLevelName.tsx';
import { useText } from '../ui/text.ts';
import { AnswerList } from './AnswerList.tsx';
import { DoctorSummary } from './DoctorSummary.tsx';
import { findSources } from './find-sources.ts';
import type { Outcome } from './outcome.ts';
import { PatternList } from './PatternList.tsx';
import { fillPhones } from './phone-numbers.ts';
import { ReasonList } from './ReasonList.tsx';
import { SourceFold } from './SourceFold.tsx';
import { useHeadingFocus } from './use-heading-focus.dom.ts';

export interface OutcomeViewProps {
  readonly flow: Flow;
  readonly outcome: Outcome;
  /** Where the reader lives, for the numbers to call. */
  readonly region: string;
  readonly onTerm: (id: TermId) => void;
  readonly onCompare?: (ids: readonly TermId[]) => void;
  /** The reader answers this question anew. */
  readonly onAnswer: (question: FlowQuestion, chosen: readonly string[]) => void;
  readonly onRestart: () => void;
  readonly onFinish: () => void;
}

/** The result, to be read like a letter: how soon and what to do, why, what it resembles, what to tell. */
export function OutcomeView({
  flow,
  outcome,
  region,
  onAnswer,
  onRestart,
  onFinish,
  ...leads
}: OutcomeViewProps) {
  const text = useText();
  return (
    <article class="self-check outcome" data-care-level={outcome.level}>
      {/* By its level: another one is to be read first, so it takes the focus as it opens. */}
      <Advice key={outcome.level} outcome={outcome} actions={fillPhones(flow, region, outcome.actions)} />
      <section>
        <h2>{text('selfCheckWhyLevel')}</h2>
        <ReasonList outcome={outcome} />
      </section>
      <section>
        <h2>{text('selfCheckGetWorse')}</h2>
        <Lines lines={outcome.advice.getWorse} />
        <SourceFold sources={findSources(flow, outcome.advice.sources)} />
      </section>
      <PatternList outcome={outcome} {...leads} />
      <section>
        <h2>{text('selfCheckTell')}</h2>
        <Lines lines={flow.tellTheDoctor.map((line) => line.text)} />
        <SourceFold
          sources={findSources(
            flow,
            flow.tellTheDoctor.flatMap(({ sources }) => sources),
          )}
        />
        <DoctorSummary flow={flow} outcome={outcome} />
      </section>
      <section>
        <h2>{text('selfCheckYourAnswers')}</h2>
        <AnswerList answers={outcome.answers} level={outcome.level} onAnswer={onAnswer} />
      </section>
      <p class="quiet">{text('selfCheckPurpose')}</p>
      <div class="steps">
        <button type="button" class="button primary" onClick={onFinish}>
          {text('selfCheckFinish')}
        </button>
        <button type="button" class="button" onClick={onRestart}>
          {text('selfCheckRestart')}
        </button>
      </div>
      <p class="quiet">{text('selfCheckForgotten')}</p>
    </article>
  );
}

/** How many authorities the sentence names; the reasons name every one. */
const MOST_NAMED = 3;

/** The part that must be read: what to do, on whose advice, now. */
function Advice({ outcome, actions }: { outcome: Outcome; actions: readonly string[] }) {
  const { level, advice, authorities } = outcome;
  const text = useText();
  const heading = useHeadingFocus();
  // "Get seen today." goes on after its full stop is taken away: "…, following guidance from the NHS."
  const title = advice.title.replace(/\.$/, '');
  const named = authorities.slice(0, MOST_NAMED).join(', ');
  const guidance = authorities.length > MOST_NAMED ? text('selfCheckAndOthers', named) : named;
  return (
    <header class="level advice" data-level={level}>
      <CareLevelName level={level} />
      <h1 ref={heading} tabIndex={-1}>
        {text('selfCheckAdvice', title, guidance)}
      </h1>
      <h2>{text('selfCheckDoNow')}</h2>
      <Lines lines={actions} />
    </header>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
