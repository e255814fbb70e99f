import { useLayoutEffect, useRef } from 'preact/hooks';
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
  const list = useRef<HTMLDivElement>(null);
  const removed = useRef<number | undefined>(undefined);
  // The button that had the focus is gone with its item: the next one has it, or what says that there is none.
  useLayoutEffect(() => {
    if (removed.current === undefined) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = buttons[removed.current] ?? buttons.at(-1) ?? list.current?.querySelector('p');
    next?.focus();
    removed.current = undefined;
  }, [items.length]);
  return (
    <div ref={list}>
      {items.length === 0 ? (
        <p class="quiet" tabIndex={-1}>
          {empty}
        </p>
      ) : (
        <ul class="rows">
          {items.map(({ id, name }, index) => (
            <li key={id} class="removable">
              <span>{name}</span>
              <button
                type="button"
                class="button"
                aria-label={text('settingsRemove', name)}
                onClick={() => {
                  removed.current = index;
                  onRemove(id);
                }}
              >
                {text('settingsRemoveShort')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
