import { browser } from './browser.ts';

/** What the types of the extension API do not know: each browser has one of them. */
interface Panels {
  /** Chrome and Edge. */
  readonly sidePanel?: { open(where: { readonly tabId: number }): Promise<void> };
  /** Firefox. */
  readonly sidebarAction?: { open(): Promise<void> };
}

const panels = browser as Panels;

/** Whether this browser can show a page of the extension beside a web page. */
export function hasSidePanel(): boolean {
  return Boolean(panels.sidePanel ?? panels.sidebarAction);
}

/**
 * Opens it beside a tab. To be called at once when the reader presses something: browsers refuse it later.
 * Nothing happens where a browser has none.
 */
export async function openSidePanel(tabId: number): Promise<void> {
  if (panels.sidePanel) await panels.sidePanel.open({ tabId });
  else await panels.sidebarAction?.open();
}
