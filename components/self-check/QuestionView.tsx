import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { type FlowQuestion, NONE, UNSURE } from '../../content/flow-schema.ts';
import { Leg } from '../picture/Leg.tsx';
import { BackButton } from '../ui/BackButton.tsx';
import { useText } from '../ui/text.ts';
import { optionIds } from './answers.ts';
import { choose, numberKeys } from './choice.ts';
import { OptionRow } from './OptionRow.tsx';
import { chooseRegion, hasRegions, litRegions } from './region-choice.ts';
import { useHeadingFocus } from './use-heading-focus.dom.ts';

export interface QuestionViewProps {
  readonly question: FlowQuestion;
  /** What is chosen when the screen opens. */
  readonly chosen: readonly string[];
  /** What stands above the question. */
  readonly above: ComponentChildren;
  readonly onAnswer: (chosen: readonly string[]) => void;
  readonly back?: { readonly label: string; readonly onBack: () => void };
}

/**
 * One question on a screen of its own. Number keys choose, Enter goes on. Give it the question's id as its
 * `key`: what is chosen belongs to one question.
 */
export function QuestionView({ question, chosen: before, above, onAnswer, back }: QuestionViewProps) {
  const text = useText();
  const id = useId();
  const heading = useHeadingFocus();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(before);
  const [isMissing, setIsMissing] = useState(false);
  const keys = numberKeys(optionIds(question));
  const change = (next: readonly string[]) => {
    setIsMissing(false);
    setChosen(next);
  };
  const toggle = (option: string) => change(choose(question, chosen, option));
  const submit = (event: Event) => {
    event.preventDefault();
    if (chosen.length === 0) setIsMissing(true);
    else onAnswer(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const option = optionIds(question).find((one) => keys.get(one) === event.key);
    if (option) toggle(option);
    // Only on the heading: everything else that takes focus here has an Enter of its own.
    if (event.key === 'Enter' && event.target === heading.current) form.current?.requestSubmit();
  };
  return (
    <form ref={form} class="self-check question" noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      {above}
      <h1 ref={heading} id={`${id}-question`} tabIndex={-1}>
        {question.text}
      </h1>
      <p class="quiet" id={`${id}-hint`}>
        {text(question.choose === 'many' ? 'selfCheckChooseMany' : 'selfCheckChooseOne')}
      </p>
      <div class={hasRegions(question) ? 'answers-with-drawing' : undefined}>
        {hasRegions(question) && (
          <Leg
            picture={{ kind: 'regions', views: ['front', 'back'], lit: litRegions(question, chosen) }}
            title={text('selfCheckDrawing')}
            description={text('selfCheckDrawingHow')}
            onRegion={(region) => change(chooseRegion(question, chosen, region))}
          />
        )}
        <fieldset aria-labelledby={`${id}-question`} aria-describedby={`${id}-hint ${id}-why`}>
          <OptionRows question={question} chosen={chosen} group={id} onChoose={toggle} />
        </fieldset>
      </div>
      <p class="missing" role="alert">
        {isMissing && text('selfCheckMissing')}
      </p>
      <div class="steps">
        <button type="submit" class="button primary">
          {text('selfCheckGoOn')}
        </button>
        {back && <BackButton {...back} />}
      </div>
      <p class="why" id={`${id}-why`}>
        <strong>{text('selfCheckWhy')}</strong> {question.why}
      </p>
    </form>
  );
}

interface OptionRowsProps {
  readonly question: FlowQuestion;
  readonly chosen: readonly string[];
  readonly group: string;
  readonly onChoose: (option: string) => void;
}

/** The options in their order; "None of these" and "I don't know" last, a little apart, and equal in weight. */
function OptionRows({ question, chosen, group, onChoose }: OptionRowsProps) {
  const options = optionIds(question);
  const keys = numberKeys(options);
  const apart = question.choose === 'many' ? NONE : UNSURE;
  return options.map((option) => (
    <OptionRow
      key={option}
      question={question}
      option={option}
      numberKey={keys.get(option)}
      group={group}
      isChosen={chosen.includes(option)}
      isSeparate={option === apart}
      onChoose={() => onChoose(option)}
    />
  ));
}
