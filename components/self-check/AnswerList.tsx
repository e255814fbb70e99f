import { useId, useRef, useState } from 'preact/hooks';
import type { FlowQuestion } from '../../content/flow-schema.ts';
import type { CareLevel } from '../../content/schema.ts';
import { useText } from '../ui/text.ts';
import { AnswerEditor } from './AnswerEditor.tsx';
import { optionText } from './option-text.ts';
import type { AnsweredQuestion } from './outcome.ts';

export interface AnswerListProps {
  readonly answers: readonly AnsweredQuestion[];
  /** What the answers come to, to say whether a change made a difference. */
  readonly level: CareLevel;
  readonly onAnswer: (question: FlowQuestion, chosen: readonly string[]) => void;
}

/** Everything the reader answered, each to be changed where it stands. */
export function AnswerList({ answers, level, onAnswer }: AnswerListProps) {
  /** The last change, and the level before it. */
  const [last, setLast] = useState<{ readonly id: string; readonly level: CareLevel }>();
  return (
    <ul class="answers">
      {answers.map(({ question, chosen }) => (
        <AnswerItem
          key={question.id}
          question={question}
          chosen={chosen}
          madeNoDifference={last?.id === question.id && last.level === level}
          onAnswer={(given) => {
            setLast({ id: question.id, level });
            onAnswer(question, given);
          }}
        />
      ))}
    </ul>
  );
}

interface AnswerItemProps extends AnsweredQuestion {
  /** Changed last, and the level stayed. */
  readonly madeNoDifference: boolean;
  readonly onAnswer: (chosen: readonly string[]) => void;
}

function AnswerItem({ question, chosen, madeNoDifference, onAnswer }: AnswerItemProps) {
  const text = useText();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const answer = (given: readonly string[]) => {
    close();
    onAnswer(given);
  };
  return (
    <li>
      <div class="answer">
        <span>
          <span class="quiet" id={id}>
            {question.text}
          </span>
          {!isOpen && chosen.map((one) => optionText(question, one, text)).join('; ')}
        </span>
        <button
          ref={button}
          type="button"
          class="button quiet"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {text('selfCheckChange')}
          <span class="visually-hidden">: {question.text}</span>
        </button>
      </div>
      {isOpen && (
        <AnswerEditor
          question={question}
          chosen={chosen}
          labelledBy={id}
          onAnswer={answer}
          onCancel={close}
        />
      )}
      <p class="answer-report quiet" role="status">
        {!isOpen && madeNoDifference && text('selfCheckSameLevel')}
      </p>
    </li>
  );
}
