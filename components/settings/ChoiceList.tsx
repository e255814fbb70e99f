import { type MessageKey, useText } from '../ui/text.ts';

interface Props<T extends string | number> {
  /** Tells the choices of one setting from those of another. */
  readonly name: string;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, MessageKey>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

/** A few choices, all in view, one of them chosen. */
export function ChoiceList<T extends string | number>({ name, choices, names, chosen, onChoose }: Props<T>) {
  const text = useText();
  return (
    <>
      {choices.map((choice) => (
        <label key={choice} class="choice">
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          <span>{text(names[choice])}</span>
        </label>
      ))}
    </>
  );
}
