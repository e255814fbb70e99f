import type { Flow, FlowQuestion } from '../../content/flow-schema.ts';
import { type MessageKey, useText } from '../ui/text.ts';
import type { Step } from './step.ts';

const SCREENS: Record<Exclude<FlowQuestion['screen'], 'question'>, MessageKey> = {
  emergency: 'selfCheckScreenEmergency',
  who: 'selfCheckScreenWho',
  where: 'selfCheckScreenWhere',
};

/** Where the reader is, how much may follow, and at the very start what this is and is not. */
export function Progress({
  flow,
  step,
  isStart,
}: {
  flow: Flow;
  step: Step & { kind: 'question' };
  isStart: boolean;
}) {
  const text = useText();
  const { question, position, atMostLeft } = step;
  return (
    <>
      {isStart && (
        <div class="purpose">
          <p class="purpose-title">{flow.title}</p>
          <p>{flow.promise}</p>
          <p>{text('selfCheckPurpose')}</p>
        </div>
      )}
      <p class="progress">
        {question.screen !== 'question' && text(SCREENS[question.screen])}
        {question.screen === 'question' && atMostLeft > 0 && text('selfCheckProgress', position, atMostLeft)}
        {question.screen === 'question' && atMostLeft === 0 && text('selfCheckProgressLast', position)}
      </p>
    </>
  );
}
