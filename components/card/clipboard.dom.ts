/**
 * Puts plain text on the clipboard. Must be called from a press or a key.
 * @returns whether it worked
 */
export async function copyPlainText(document: Document, text: string): Promise<boolean> {
  const view = document.defaultView;
  // Pages without https have no asynchronous clipboard, and a frame's policy can forbid it.
  if (!view?.isSecureContext) return copyByCommand(document, text);
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

function copyByCommand(document: Document, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', fill, { capture: true });
  const worked = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return worked;
}
