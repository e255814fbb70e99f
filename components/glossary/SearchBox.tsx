import { Search } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/text.ts';

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Take the focus when first shown, so that a reader can type at once. */
  readonly autofocus?: boolean;
}

/** The search box. The list of results below it says by itself how many there are. */
export function SearchBox({ typed, onType, autofocus = false }: Props) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autofocus) input.current?.focus();
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
      />
    </search>
  );
}
