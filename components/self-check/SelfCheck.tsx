import { useState } from 'preact/hooks';
import type { Flow, FlowQuestion } from '../../content/flow-schema.ts';
import type { TermId } from '../../content/schema.ts';
import { useText } from '../ui/text.ts';
import type { Answers } from './answers.ts';
import { OutcomeView } from './OutcomeView.tsx';
import { Progress } from './Progress.tsx';
import { QuestionView } from './QuestionView.tsx';
import { currentStep, giveAnswer, takeBack } from './step.ts';

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

/** Where the reader is when not at the next question. */
type Detour =
  | { readonly kind: 'none' }
  /** From the result, to change one answer. */
  | { readonly kind: 'change'; readonly question: FlowQuestion }
  /** One step back: the answer taken back is still shown as chosen. */
  | { readonly kind: 'back'; readonly question: string; readonly chosen: readonly string[] };

/** A self-check, one screen at a time, from the emergency signs to the result. */
export function SelfCheck({ flow, answers, onAnswers, onFinish, ...leads }: SelfCheckProps) {
  const text = useText();
  const [detour, setDetour] = useState<Detour>({ kind: 'none' });
  const step = currentStep(flow, answers);
  const answer = (question: FlowQuestion, chosen: readonly string[]) => {
    setDetour({ kind: 'none' });
    onAnswers(giveAnswer(flow, answers, question.id, chosen));
  };
  const goBack = () => {
    const earlier = takeBack(flow, answers);
    const last = currentStep(flow, earlier);
    if (last.kind === 'question') {
      setDetour({ kind: 'back', question: last.question.id, chosen: answers[last.question.id] ?? [] });
    }
    onAnswers(earlier);
  };

  if (detour.kind === 'change') {
    const { question } = detour;
    return (
      <QuestionView
        key={`change ${question.id}`}
        question={question}
        chosen={answers[question.id] ?? []}
        above={<p class="progress">{text('selfCheckChanging')}</p>}
        onAnswer={(chosen) => answer(question, chosen)}
        back={{ label: text('selfCheckBackToResult'), onBack: () => setDetour({ kind: 'none' }) }}
      />
    );
  }
  if (step.kind === 'question') {
    const { question } = step;
    const isStart = question === flow.questions[0];
    return (
      <QuestionView
        key={question.id}
        question={question}
        chosen={detour.kind === 'back' && detour.question === question.id ? detour.chosen : []}
        above={<Progress flow={flow} step={step} isStart={isStart} />}
        onAnswer={(chosen) => answer(question, chosen)}
        {...(!isStart && { back: { label: text('selfCheckBack'), onBack: goBack } })}
      />
    );
  }
  return (
    <OutcomeView
      flow={flow}
      outcome={step.outcome}
      {...leads}
      onChange={(question) => setDetour({ kind: 'change', question })}
      onRestart={() => onAnswers({})}
      onFinish={onFinish}
    />
  );
}
