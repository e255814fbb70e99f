import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves focus to the heading of a screen when it opens, so that a screen reader says it and Tab goes on
 * from there.
 * @returns the ref for the heading, which needs `tabIndex={-1}`
 */
export function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the next key is pressed, which is for this screen, and before anything in it takes the focus.
  useLayoutEffect(() => heading.current?.focus(), []);
  return heading;
}
