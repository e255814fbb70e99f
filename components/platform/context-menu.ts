import { browser } from './browser.ts';
import { reportError } from './report-error.ts';

const EXPLAIN = 'explain';

/** Puts "Explain" into the menu of a selection. Browsers keep it; where they have no such menu nothing happens. */
export async function addExplainMenu(title: string): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: EXPLAIN, title, contexts: ['selection'] });
}

/** Calls back with what was selected. To be called each time the background starts. */
export function onExplain(explain: (selected: string) => Promise<void>): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== EXPLAIN || !selectionText) return;
    explain(selectionText).catch((error) => reportError('explaining a selection', error));
  });
}
