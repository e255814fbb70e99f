import { useState } from 'preact/hooks';
import type { FlowQuestion } from '../../content/flow-schema.ts';
import { optionIds } from './answers.ts';
import { choiceKeys, choose } from './choice.ts';

/** What is being chosen for one question, before it is an answer. */
export interface Choice {
  readonly chosen: readonly string[];
  /** The reader went on with nothing chosen. */
  readonly isMissing: boolean;
  readonly change: (chosen: readonly string[]) => void;
  readonly toggle: (option: string) => void;
  readonly onSubmit: (event: Event) => void;
  /** Number and letter keys choose. Enter is left to the form. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** @param before what is chosen at first: the component that uses this needs the question's id as its `key` */
export function useChoice(
  question: FlowQuestion,
  before: readonly string[],
  onAnswer: (chosen: readonly string[]) => void,
): Choice {
  const [chosen, setChosen] = useState(before);
  const [isMissing, setIsMissing] = useState(false);
  const change = (next: readonly string[]) => {
    setIsMissing(false);
    setChosen(next);
  };
  const toggle = (option: string) => change(choose(question, chosen, option));
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (chosen.length === 0) setIsMissing(true);
    else onAnswer(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const options = optionIds(question);
    const keys = choiceKeys(options);
    const option = options.find((one) => keys.get(one) === event.key.toLowerCase());
    if (!option) return;
    // A letter would start the search of some browsers.
    event.preventDefault();
    // A finger that rests on a key would choose and take back by turns.
    if (!event.repeat) toggle(option);
  };
  return { chosen, isMissing, change, toggle, onSubmit, onKeyDown };
}
