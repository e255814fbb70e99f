import { useId } from 'preact/hooks';
import type { FlowQuestion } from '../../content/flow-schema.ts';
import { useText } from '../ui/text.ts';
import { AnswerFields } from './AnswerFields.tsx';
import { useChoice } from './use-choice.dom.ts';
import { useFirstFocus } from './use-first-focus.dom.ts';

export interface AnswerEditorProps {
  readonly question: FlowQuestion;
  readonly chosen: readonly string[];
  /** The id of what names the question on the page. */
  readonly labelledBy: string;
  readonly onAnswer: (chosen: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** Changes one answer where it stands, in the list of all answers. Escape leaves it as it was. */
export function AnswerEditor({ question, chosen, labelledBy, onAnswer, onCancel }: AnswerEditorProps) {
  const text = useText();
  const hint = useId();
  const form = useFirstFocus();
  const choice = useChoice(question, chosen, onAnswer);
  const onKeyDown = (event: KeyboardEvent) => {
    choice.onKeyDown(event);
    if (event.key !== 'Escape') return;
    // It would close the popup, too.
    event.preventDefault();
    onCancel();
  };
  return (
    <form ref={form} class="question" noValidate onSubmit={choice.onSubmit} onKeyDown={onKeyDown}>
      <p class="quiet" id={hint}>
        {text(question.choose === 'many' ? 'selfCheckChooseMany' : 'selfCheckChooseOne')}
      </p>
      <AnswerFields question={question} choice={choice} labelledBy={labelledBy} describedBy={hint} />
      <div class="steps">
        <button type="submit" class="button primary">
          {text('selfCheckUseAnswer')}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {text('selfCheckKeepAnswer')}
        </button>
      </div>
    </form>
  );
}
