/**
 * Remembers what has the focus, in shadow trees too.
 * @returns a function that gives it back, if that element is still there
 */
export function rememberFocus(document: Document): () => void {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return () => {
    if (active?.isConnected && active instanceof HTMLElement) active.focus({ preventScroll: true });
  };
}
