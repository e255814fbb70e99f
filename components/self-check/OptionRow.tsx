import type { FlowQuestion } from '../../content/flow-schema.ts';
import { useText } from '../ui/text.ts';
import { optionText } from './option-text.ts';

export interface OptionRowProps {
  readonly question: FlowQuestion;
  readonly option: string;
  /** The key that chooses it, if it has one. Shown, and not read aloud: screen readers have keys of their own. */
  readonly choiceKey: string | undefined;
  /** What the rows of one question share. */
  readonly group: string;
  readonly isChosen: boolean;
  /** Set a little apart from the rows above it. */
  readonly isSeparate: boolean;
  readonly onChoose: () => void;
}

/** One option: a whole row to tap, with a real radio button or checkbox in it. */
export function OptionRow({
  question,
  option,
  choiceKey,
  group,
  isChosen,
  isSeparate,
  onChoose,
}: OptionRowProps) {
  const text = useText();
  const hint = question.options.find(({ id }) => id === option)?.hint;
  return (
    <label class={isSeparate ? 'option separate' : 'option'}>
      <input
        type={question.choose === 'many' ? 'checkbox' : 'radio'}
        name={group}
        value={option}
        checked={isChosen}
        onChange={onChoose}
      />
      <span>
        {optionText(question, option, text)}
        {hint && <span class="quiet">{hint}</span>}
      </span>
      {choiceKey && (
        <span class="choice-key" aria-hidden="true">
          {choiceKey.toUpperCase()}
        </span>
      )}
    </label>
  );
}
