import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves focus into a form that opens inside a page: to what is chosen in it, or to its first field.
 * @returns the ref for the form
 */
export function useFirstFocus() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector('input:checked') ?? form.current?.querySelector('input');
    if (field instanceof HTMLElement) field.focus();
  }, []);
  return form;
}
