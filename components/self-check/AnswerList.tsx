import type { FlowQuestion } from '../../content/flow-schema.ts';
import { useText } from '../ui/text.ts';
import { optionText } from './option-text.ts';
import type { AnsweredQuestion } from './outcome.ts';

export interface AnswerListProps {
  readonly answers: readonly AnsweredQuestion[];
  readonly onChange: (question: FlowQuestion) => void;
}

/** Everything the reader answered, each with a way to change it. */
export function AnswerList({ answers, onChange }: AnswerListProps) {
  const text = useText();
  return (
    <ul class="answers">
      {answers.map(({ question, chosen }) => (
        <li key={question.id}>
          <span>
            <span class="quiet">{question.text}</span>
            {chosen.map((id) => optionText(question, id, text)).join('; ')}
          </span>
          <button type="button" class="button quiet" onClick={() => onChange(question)}>
            {text('selfCheckChange')}
            <span class="visually-hidden">: {question.text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
