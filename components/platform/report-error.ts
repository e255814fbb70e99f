/** Where errors end: each is said once, with enough to find it, and never in the page's way. */

/** What browsers say when the extension was updated or removed under a running page. */
const GONE = /context invalidated|receiving end does not exist|message port closed|back\/forward cache/i;

/** Whether an error only means that the other side is no longer there. */
export function isExtensionGone(error: unknown): boolean {
  return GONE.test(String(error));
}

/**
 * Reports an error to the console of the extension.
 * @param doing what was going on, as "reading the settings"
 */
export function reportError(doing: string, error: unknown): void {
  if (isExtensionGone(error)) return;
  console.error(`Legwise, while ${doing}:`, error);
}
