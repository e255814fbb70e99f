import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves focus into a form that opens inside a page: to what is chosen in it, or to its first field.
 * @returns the ref for the form
 */
export function useFirstFocus() {
  const form = useRef<HTMLFormElement>(null);
  // Before the next key is pressed: the number that chooses must not go to the button that opened it.
  useLayoutEffect(() => {
    const field = form.current?.querySelector('input:checked') ?? form.current?.querySelector('input');
    if (field instanceof HTMLElement) field.focus();
  }, []);
  return form;
}
