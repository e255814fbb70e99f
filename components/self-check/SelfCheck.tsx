import { useState } from 'preact/hooks';
import type { Flow, FlowQuestion } from '../../content/flow-schema.ts';
import type { TermId } from '../../content/schema.ts';
import type { Answers } from './answers.ts';
import { OutcomeView } from './OutcomeView.tsx';
import { Progress } from './Progress.tsx';
import { QuestionView } from './QuestionView.tsx';
import { currentStep, giveAnswer, type Step, takeBack } from './step.ts';
import { useDoubleClickGuard } from './use-double-click-guard.dom.ts';

export interface SelfCheckProps {
  readonly flow: Flow;
  /** The whole state; the caller keeps it. */
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  /** Where the reader lives, as the settings name it. */
  readonly region: string;
  readonly onTerm: (id: TermId) => void;
  /** Shows two to four entries side by side; without it nothing is offered. */
  readonly onCompare?: (ids: readonly TermId[]) => void;
  /** The reader is done: forget the answers. */
  readonly onFinish: () => void;
}

/** The answer that a step back has taken back: it is still shown as chosen. */
interface TakenBack {
  readonly question: string;
  readonly chosen: readonly string[];
}

/** A self-check, one screen at a time, from the emergency signs to the result. */
export function SelfCheck({ flow, answers, onAnswers, onFinish, ...leads }: SelfCheckProps) {
  const [takenBack, setTakenBack] = useState<TakenBack>();
  const step = currentStep(flow, answers);
  const guardClick = useDoubleClickGuard(nameScreen(step));
  const answer = (question: FlowQuestion, chosen: readonly string[]) => {
    setTakenBack(undefined);
    onAnswers(giveAnswer(flow, answers, question.id, chosen));
  };
  const isStart = ({ question }: { question: FlowQuestion }) => question === flow.questions[0];
  const goBack = () => {
    const earlier = takeBack(flow, answers);
    const last = currentStep(flow, earlier);
    if (last.kind === 'question') {
      setTakenBack({ question: last.question.id, chosen: answers[last.question.id] ?? [] });
    }
    onAnswers(earlier);
  };

  return (
    <div onClickCapture={guardClick}>
      {step.kind === 'question' ? (
        <QuestionView
          key={step.question.id}
          question={step.question}
          chosen={takenBack?.question === step.question.id ? takenBack.chosen : []}
          above={<Progress flow={flow} step={step} isStart={isStart(step)} />}
          tellsKeys={isStart(step)}
          onAnswer={(chosen) => answer(step.question, chosen)}
          onBack={isStart(step) ? undefined : goBack}
        />
      ) : (
        <OutcomeView
          flow={flow}
          outcome={step.outcome}
          {...leads}
          onAnswer={answer}
          onRestart={() => onAnswers({})}
          onFinish={onFinish}
        />
      )}
    </div>
  );
}

/** The result is another screen when its level is another: it is read from its beginning then. */
function nameScreen(step: Step): string {
  return step.kind === 'question' ? step.question.id : `result ${step.outcome.level}`;
}
