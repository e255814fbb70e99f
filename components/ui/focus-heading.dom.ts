/**
 * Moves the focus to the first heading that is seen of a place that has just opened, so that a screen reader says where
 * the reader is and Tab goes on from there.
 */
export function focusHeading(place: ParentNode = document): void {
  const heading = place.querySelector<HTMLElement>('main :is(h1, h2):not(.visually-hidden)');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
