import { Search } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Enter: the reader takes the first result. */
  readonly onEnter?: () => void;
  /** Take the focus when first shown, so that a reader can type at once. What stands there is selected. */
  readonly autofocus?: boolean;
}

/** The search box. The list of results below it says by itself how many there are. */
export function SearchBox({ typed, onType, onEnter, autofocus = false }: Props) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  // Before the first paint: what can be seen can be typed into.
  useLayoutEffect(() => {
    if (!autofocus) return;
    input.current?.focus();
    input.current?.select();
  }, [autofocus]);
  return (
    <search class="search-box">
      <Icon icon={Search} />
      <input
        ref={input}
        type="search"
        value={typed}
        placeholder={text('searchPlaceholder')}
        aria-label={text('searchLabel')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) onEnter?.();
        }}
      />
    </search>
  );
}
