import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { FlowQuestion } from '../../content/flow-schema.ts';
import { BackButton } from '../ui/BackButton.tsx';
import { useText } from '../ui/text.ts';
import { AnswerFields } from './AnswerFields.tsx';
import { useChoice } from './use-choice.dom.ts';
import { useHeadingFocus } from './use-heading-focus.dom.ts';

export interface QuestionViewProps {
  readonly question: FlowQuestion;
  /** What is chosen when the screen opens. */
  readonly chosen: readonly string[];
  /** What stands above the question. */
  readonly above: ComponentChildren;
  /** Whether to say which keys there are: once, on the first screen. */
  readonly tellsKeys: boolean;
  readonly onAnswer: (chosen: readonly string[]) => void;
  /** One step back; left out where there is none. */
  readonly onBack: (() => void) | undefined;
}

/**
 * One question on a screen of its own. Number and letter keys choose, Enter goes on. Give it the question's id
 * as its `key`: what is chosen belongs to one question.
 */
export function QuestionView({ question, chosen, above, tellsKeys, onAnswer, onBack }: QuestionViewProps) {
  const text = useText();
  const id = useId();
  const heading = useHeadingFocus();
  const form = useRef<HTMLFormElement>(null);
  const choice = useChoice(question, chosen, onAnswer);
  const onKeyDown = (event: KeyboardEvent) => {
    choice.onKeyDown(event);
    // Only on the heading: everything else that takes focus here has an Enter of its own. A key still held from the
    // screen before is not meant for this one.
    if (event.key === 'Enter' && !event.repeat && event.target === heading.current)
      form.current?.requestSubmit();
  };
  return (
    <form ref={form} class="self-check question" noValidate onSubmit={choice.onSubmit} onKeyDown={onKeyDown}>
      {above}
      <h1 ref={heading} id={`${id}-question`} tabIndex={-1}>
        {question.text}
      </h1>
      <p class="quiet" id={`${id}-hint`}>
        {text(question.choose === 'many' ? 'selfCheckChooseMany' : 'selfCheckChooseOne')}
      </p>
      <AnswerFields
        question={question}
        choice={choice}
        labelledBy={`${id}-question`}
        describedBy={`${id}-hint ${id}-why`}
      />
      <div class="steps">
        <button type="submit" class="button primary">
          {text('selfCheckGoOn')}
        </button>
        {onBack && <BackButton label={text('selfCheckBack')} onBack={onBack} />}
      </div>
      <p class="why" id={`${id}-why`}>
        <strong>{text('selfCheckWhy')}</strong> {question.why}
      </p>
      {tellsKeys && <p class="keys quiet">{text('selfCheckKeys')}</p>}
    </form>
  );
}
