/** Stands in for the page in the tab that the popup asks: nothing of a real page can be set at will. */

/** Where the script below finds, as JSON, what the page in the tab has to say. */
export const TAB_KEY = 'tab-in-tests';

interface Api {
  tabs?: { query: unknown; sendMessage: unknown };
  scripting?: { executeScript: unknown };
}

/** Runs in a page of the extension before its own scripts: answers as the page in the tab would. */
export function fakeTab(): void {
  // A function that is sent into a page takes no constant along.
  const tab: unknown = JSON.parse(sessionStorage.getItem('tab-in-tests') ?? 'null');
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
  // Which of the two names is used depends on the age of the browser, and both take callbacks or promises.
  const give = (values: readonly unknown[], value: unknown) => {
    const callback = values.at(-1);
    return typeof callback === 'function' ? callback(value) : Promise.resolve(value);
  };
  for (const api of [browser, chrome]) {
    if (!api?.tabs || !api.scripting) continue;
    // Every frame of the page in which the extension may run.
    api.scripting.executeScript = (...values: unknown[]) =>
      tab
        ? give(values, [{ frameId: 0, result: 'text/html' }])
        : Promise.reject(new Error('Cannot access contents of the page.'));
    api.tabs.query = (...values: unknown[]) => give(values, [{ id: 1, active: true }]);
    api.tabs.sendMessage = (...values: unknown[]) => {
      if (!tab) return Promise.reject(new Error('Receiving end does not exist.'));
      const { kind } = values[1] as { kind: string };
      return give(values, { answer: kind === 'page-terms' ? tab : null });
    };
  }
}
