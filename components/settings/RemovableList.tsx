import { useText } from '../ui/text.ts';

interface Props<Id extends string> {
  /** What stands there when the list is empty. */
  readonly empty: string;
  readonly items: readonly { readonly id: Id; readonly name: string }[];
  readonly onRemove: (id: Id) => void;
}

/** A list from which single items can be taken away. */
export function RemovableList<Id extends string>({ empty, items, onRemove }: Props<Id>) {
  const text = useText();
  if (items.length === 0) return <p class="quiet">{empty}</p>;
  return (
    <ul class="rows">
      {items.map(({ id, name }) => (
        <li key={id} class="removable">
          <span>{name}</span>
          <button
            type="button"
            class="button"
            aria-label={text('settingsRemove', name)}
            onClick={() => onRemove(id)}
          >
            {text('settingsRemoveShort')}
          </button>
        </li>
      ))}
    </ul>
  );
}
