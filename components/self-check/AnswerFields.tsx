import { useId } from 'preact/hooks';
import { type FlowQuestion, NONE, UNSURE } from '../../content/flow-schema.ts';
import { Leg } from '../picture/Leg.tsx';
import { useText } from '../ui/text.ts';
import { optionIds } from './answers.ts';
import { choiceKeys } from './choice.ts';
import { OptionRow } from './OptionRow.tsx';
import { chooseRegion, hasRegions, litRegions } from './region-choice.ts';
import type { Choice } from './use-choice.dom.ts';

export interface AnswerFieldsProps {
  readonly question: FlowQuestion;
  readonly choice: Choice;
  /** The id of what names the options, and of what else is said of them. */
  readonly labelledBy: string;
  readonly describedBy: string;
}

/** Everything that can be chosen, on the drawing too where there is one, and what is missing to go on. */
export function AnswerFields({ question, choice, labelledBy, describedBy }: AnswerFieldsProps) {
  const text = useText();
  return (
    <>
      <div class={hasRegions(question) ? 'answers-with-drawing' : undefined}>
        {hasRegions(question) && (
          <Leg
            picture={{ kind: 'regions', views: ['front', 'back'], lit: litRegions(question, choice.chosen) }}
            title={text('selfCheckDrawing')}
            description={text('selfCheckDrawingHow')}
            onRegion={(region) => choice.change(chooseRegion(question, choice.chosen, region))}
          />
        )}
        <fieldset aria-labelledby={labelledBy} aria-describedby={describedBy}>
          <OptionRows question={question} choice={choice} />
        </fieldset>
      </div>
      <p class="missing" role="alert">
        {choice.isMissing && text('selfCheckMissing')}
      </p>
    </>
  );
}

/** The options in their order; "None of these" and "I don't know" last, a little apart, and equal in weight. */
function OptionRows({ question, choice }: { question: FlowQuestion; choice: Choice }) {
  const group = useId();
  const options = optionIds(question);
  const keys = choiceKeys(options);
  const apart = question.choose === 'many' ? NONE : UNSURE;
  return options.map((option) => (
    <OptionRow
      key={option}
      question={question}
      option={option}
      choiceKey={keys.get(option)}
      group={group}
      isChosen={choice.chosen.includes(option)}
      isSeparate={option === apart}
      onChoose={() => choice.toggle(option)}
    />
  ));
}
